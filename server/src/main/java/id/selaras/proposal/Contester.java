package id.selaras.proposal;

import org.jspecify.annotations.Nullable;

/** Who contests an entry (penyanggah); known to the officer who wrote it down and to the secretariat that handles it. */
record Contester(
        String name, @Nullable String relation, @Nullable String phone) {

    static @Nullable Contester of(Typed typed) {
        var name = typed.text("namaPenyanggah");
        return name == null
                ? null
                : new Contester(name, typed.text("hubunganPenyanggah"), typed.text("teleponPenyanggah"));
    }

    @Override
    public String toString() {
        return "Contester[…]";
    }
}
