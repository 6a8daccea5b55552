package id.selaras.directory;

import java.util.Locale;

/** What an organisation is (jenis instansi). */
public enum OrganisationKind {
    /** Puskesos: the window of a village. */
    PUSKESOS,
    /** Sekretariat SLRT at the social office of a district or province, or at the ministry. */
    SECRETARIAT,
    /** OPD: an office of the district's or province's government. */
    LOCAL_OFFICE,
    /** Pemerintah desa or kelurahan. */
    VILLAGE_GOVERNMENT,
    HOSPITAL,
    /** BPJS Kesehatan or Ketenagakerjaan. */
    HEALTH_INSURER,
    /** PLN. */
    POWER_COMPANY,
    /** BAZNAS and other zakat bodies. */
    ZAKAT_BODY,
    /** LKS, foundation, NGO. */
    CHARITY,
    /** A system outside this one, such as SIKS-NG at Kemensos: what is sent there is recorded by the sender, and so is the answer. */
    OUTSIDE_SYSTEM,
    OTHER;

    public static OrganisationKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name in the message bundle. */
    public String key() {
        return "organisation-kind." + code();
    }
}
