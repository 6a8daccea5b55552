package id.selaras.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Doors that are open to several roles, by what somebody comes for. */
final class Door {
    static final String WINDOW = "WINDOW";
    static final String CASEWORK = "CASEWORK";
    static final String FAMILIES = "FAMILIES";
    static final String IMPORTS = "IMPORTS";
    static final String SUBJECTS = "SUBJECTS";
    static final String FILES = "FILES";
    static final String FILES_TAKEN = "FILES_TAKEN";
    static final String REPORTS = "REPORTS";
    static final String TRIALS = "TRIALS";

    private Door() {}

    /** The role, and the doors it opens. */
    static List<GrantedAuthority> of(SignedIn person) {
        var doors = new ArrayList<GrantedAuthority>();
        doors.add(new SimpleGrantedAuthority("ROLE_" + person.role().name()));
        if (person.receives()) {
            doors.add(new SimpleGrantedAuthority(WINDOW));
        }
        if (person.role().worksOnCases()) {
            doors.add(new SimpleGrantedAuthority(CASEWORK));
        }
        if (person.role().worksOnCases() || person.role() == Role.AUDITOR) {
            doors.add(new SimpleGrantedAuthority(FAMILIES));
        }
        if (person.answersForData()) {
            doors.add(new SimpleGrantedAuthority(SUBJECTS));
        }
        if (person.takesFiles()) {
            doors.add(new SimpleGrantedAuthority(FILES));
        }
        if (person.takesFiles() || person.role() == Role.AUDITOR) {
            doors.add(new SimpleGrantedAuthority(FILES_TAKEN));
        }
        if (person.readsReports()) {
            doors.add(new SimpleGrantedAuthority(REPORTS));
        }
        if (person.triesRules()) {
            doors.add(new SimpleGrantedAuthority(TRIALS));
        }
        if (person.keepsList()) {
            doors.add(new SimpleGrantedAuthority(IMPORTS));
        }
        return List.copyOf(doors);
    }
}
