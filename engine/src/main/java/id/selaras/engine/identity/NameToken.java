package id.selaras.engine.identity;

/** One word of a name: as written (upper case) and as it sounds. */
public record NameToken(String text, String skeleton, Kind kind) {

    /** How much a word says about who somebody is. */
    public enum Kind {
        NAME,
        /** One letter that stands for a name. */
        INITIAL,
        /** ANDI, CUT, TEUKU: part of the legal name in South Sulawesi and Aceh, often left out elsewhere. */
        HONORIFIC,
        /** Balinese I and NI: tell the sex, no more. */
        PARTICLE
    }

    public boolean isInitial() {
        return kind == Kind.INITIAL;
    }

    /** Whether it makes a word key and pair keys of its own. */
    public boolean isSearchable() {
        return kind == Kind.NAME || kind == Kind.HONORIFIC;
    }

    @Override
    public String toString() {
        return "NameToken[" + kind + "]";
    }
}
