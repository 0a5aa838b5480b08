package org.layerwright.data;

/** A picture that cannot be used. Who catches it knows where the picture was declared. */
final class BadImageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    BadImageException(String what, String fix) {
        super(what + ". " + fix);
        this.fault = new Fault(what, fix);
    }

    Fault fault() {
        return fault;
    }
}
