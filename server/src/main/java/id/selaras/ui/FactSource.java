package id.selaras.ui;

/** Where a fact comes from and how old it is: "Kunjungan · 14 Mar 2024, sudah 2 tahun 8 bulan". */
public record FactSource(FactAge age, String words) {}
