package id.selaras.access;

import java.util.Locale;

/** What an officer does (peran); granted on an area and, for agencies, an organisation. */
public enum Role {
    /** Fasilitator: outreach in one or a few villages. */
    FACILITATOR,
    /** Petugas Puskesos: front office, back office or coordinator of a village's window. */
    PUSKESOS,
    /** Supervisor of a subdistrict (kecamatan). */
    SUPERVISOR,
    /** Petugas sekretariat SLRT at the district's, province's or ministry's social office. */
    SECRETARIAT,
    /** Manajer SLRT: decides services, leads the secretariat. */
    MANAGER,
    /** Petugas instansi: answers referrals in the agency's own inbox. */
    AGENCY,
    /** Perencana: sees figures, never persons. */
    PLANNER,
    /** Pemeriksa: reads cases and the journal, changes nothing. */
    AUDITOR,
    /** Pengelola: accounts, organisations and calendars; no cases. */
    ADMINISTRATOR;

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role works with cases and people of its area. */
    public boolean worksOnCases() {
        return switch (this) {
            case FACILITATOR, PUSKESOS, SUPERVISOR, SECRETARIAT, MANAGER -> true;
            case AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> false;
        };
    }
}
