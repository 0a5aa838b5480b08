package org.layerwright.bench.doctor.net;

/**
 * A network as its author writes it. Immutable.
 *
 * @param source the content of the Java file, without imports
 */
public record Declaration(String source) {

    /**
     * With one thing written in another way, wherever it stands.
     *
     * @throws IllegalArgumentException if it stands nowhere: the change would be none
     */
    public Declaration with(String written, String instead) {
        if (!source.contains(written)) {
            throw new IllegalArgumentException("\"%s\" is not in%n%s".formatted(written, source));
        }
        return new Declaration(source.replace(written, instead));
    }

    /** With something left out, wherever it stands. */
    public Declaration without(String written) {
        return with(written, "");
    }

    /** With something added above the interface. */
    public Declaration and(String declaration) {
        return new Declaration(declaration + "\n" + source);
    }
}
