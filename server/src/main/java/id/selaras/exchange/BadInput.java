package id.selaras.exchange;

import java.util.List;

/** What was sent does not make sense; nothing was done. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<WrongField> fields;

    BadInput(List<WrongField> fields) {
        super("bad input in " + fields.size() + " field(s)");
        this.fields = List.copyOf(fields);
    }

    static BadInput at(String pointer, String code) {
        return new BadInput(List.of(new WrongField(pointer, code, "")));
    }

    List<WrongField> fields() {
        return fields;
    }

    /**
     * @param pointer where in the body (RFC 6901), or {@code ?name} in the address
     * @param code names the sentence: {@code exchange.field.<code>}, or with a dot one of the pages
     * @param hint filled into the sentence, such as the choices there are
     */
    record WrongField(String pointer, String code, String hint) {

        String key() {
            return code.contains(".") ? code : "exchange.field." + code;
        }
    }
}
