package org.layerwright.data.problem;

/** A picture that cannot be used. Who catches it knows where the picture was declared. */
public final class BadImageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public BadImageException(String what, String fix) {
        super(what + ". " + fix);
        this.fault = new Fault(what, fix);
    }

    public Fault fault() {
        return fault;
    }
}
