package org.layerwright.diagnose.rule;

/** How much a finding matters. */
public enum Severity {
    /** Training fails or cannot succeed; its figures are worthless. */
    ERROR,
    /** Training works, but not as well as it could, or its figures mislead. */
    WARNING,
    /** Good to know; told in the report only, and never named as a cause. */
    NOTE
}
