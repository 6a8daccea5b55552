package id.selaras.engine.identity;

/** Sex as the population register records it (jenis kelamin). */
public enum Sex {
    MALE,
    FEMALE
}
