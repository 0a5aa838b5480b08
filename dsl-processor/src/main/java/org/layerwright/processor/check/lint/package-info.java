/**
 * What is said of networks that could be built and are not likely to learn well: one class a rule,
 * run on networks without errors. Wording, severities and order are {@link
 * org.layerwright.processor.report.LintId}'s.
 */
@NullMarked
package org.layerwright.processor.check.lint;

import org.jspecify.annotations.NullMarked;
