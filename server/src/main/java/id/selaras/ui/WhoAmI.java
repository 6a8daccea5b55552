package id.selaras.ui;

/** Who is signed in, as the top bar says it: "Ratna Puspitasari", "Sekretariat · Kab. Banjarnegara". */
public record WhoAmI(String name, String roleLine) {}
