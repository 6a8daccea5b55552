package id.selaras.practice.cases;

/** Who speaks, seen from whom the matter is about. */
enum Voice {
    SELF("", ""),
    CHILD("anak", ""),
    PARENT("orang tua", ""),
    SPOUSE("istri", "suami"),
    NEIGHBOUR("tetangga", "");

    private final String relation;
    private final String ofWoman;

    /** @param ofWoman the word when the subject is a woman, if it differs */
    Voice(String relation, String ofWoman) {
        this.relation = relation;
        this.ofWoman = ofWoman;
    }

    String relation(boolean toWoman) {
        return toWoman && !ofWoman.isEmpty() ? ofWoman : relation;
    }
}
