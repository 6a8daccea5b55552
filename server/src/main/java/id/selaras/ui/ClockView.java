package id.selaras.ui;

/** A deadline as it is read: a relative word and an absolute date, "Sisa 2 hari kerja" and "Kam 26 Nov". */
public record ClockView(ClockLevel level, String word, String date) {}
