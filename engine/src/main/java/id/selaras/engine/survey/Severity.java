package id.selaras.engine.survey;

/** How much a finding weighs. A draft is kept with any of them. */
public enum Severity {
    /** Galat: the questionnaire can't be finished. */
    ERROR,
    /** Peringatan: to be looked at once more. */
    WARNING,
    /** Kosong: left out, and may be. */
    INFO
}
