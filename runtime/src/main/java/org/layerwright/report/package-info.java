/**
 * What a person looks at: progress of long work, aligned console tables, a network's summary, and
 * the self-contained HTML report with its charts and contact sheets. Pure Java on small values of
 * its own, so that a report can show anything, whoever measured it.
 */
@NullMarked
package org.layerwright.report;

import org.jspecify.annotations.NullMarked;
