package id.selaras.practice.people;

/** An answer of a questionnaire with its code in REGSOSEK2022.K, which DTSEN shares unless the type says otherwise. */
public interface Coded {
    int code();
}
