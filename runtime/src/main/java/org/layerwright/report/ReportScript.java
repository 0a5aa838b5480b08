package org.layerwright.report;

/**
 * The page's script: the titles of chart elements as a box beside the pointer, and a legend's entry
 * picking out its series. Without it, browsers show the titles themselves. Free of the characters
 * that XML would want escaped.
 */
final class ReportScript {

    static final String JS =
            """
            (function () {
              'use strict';
              var tip = document.getElementById('tip');
              document.querySelectorAll('svg title').forEach(function (title) {
                title.parentNode.setAttribute('data-tip', title.textContent);
                title.remove();
              });
              function place(event) {
                var box = tip.getBoundingClientRect();
                var x = Math.min(event.clientX + 14, innerWidth - box.width - 8);
                var above = event.clientY - box.height - 14;
                tip.style.left = Math.max(8, x) + 'px';
                tip.style.top = (Math.sign(above - 8) === 1 ? above : event.clientY + 18) + 'px';
              }
              function show(owner, event) {
                tip.textContent = '';
                owner.getAttribute('data-tip').split('\\n').forEach(function (line) {
                  var row = document.createElement('div');
                  line.split('  ').forEach(function (cell) {
                    row.appendChild(document.createElement('span')).textContent = cell;
                  });
                  tip.appendChild(row);
                });
                tip.hidden = false;
                place(event);
              }
              document.addEventListener('pointermove', function (event) {
                var owner = event.target.closest ? event.target.closest('[data-tip]') : null;
                if (owner) { show(owner, event); } else { tip.hidden = true; }
              });
              document.addEventListener('scroll', function () { tip.hidden = true; }, true);
              document.querySelectorAll('.legend li').forEach(function (entry) {
                var chart = entry.closest('.chart');
                function pick(on) {
                  chart.classList.toggle('picking', on);
                  chart.querySelectorAll('[data-series]').forEach(function (part) {
                    var same = part.dataset.series === entry.dataset.series;
                    part.classList.toggle('picked', on ? same : false);
                  });
                }
                entry.addEventListener('pointerenter', function () { pick(true); });
                entry.addEventListener('pointerleave', function () { pick(false); });
              });
            })();
            """;

    private ReportScript() {}
}
