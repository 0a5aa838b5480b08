package org.layerwright.processor.optimize;

import java.util.Optional;

/**
 * Something that is built in another way than it is declared.
 *
 * @param rewrite the rewrite's name
 * @param claim how near that is to what was declared
 * @param text what was done where
 * @param saving what it saves; empty if shapes do not tell
 */
public record Decision(String rewrite, Claim claim, String text, Optional<Saving> saving) {

    /** A line for who asked to be told. */
    @Override
    public String toString() {
        return "%s: %s (%s%s)"
                .formatted(rewrite, text, saving.map(each -> each + "; ").orElse(""), claim);
    }
}
