package id.selaras.administration;

import id.selaras.access.Officer;
import id.selaras.access.OfficerState;
import java.util.List;
import java.util.UUID;

/** An officer in a list. */
public record OfficerRow(UUID id, String name, String fullName, OfficerState state, List<PostLine> posts) {

    static OfficerRow of(Officer officer, PostLines lines) {
        return new OfficerRow(officer.id(), officer.name(), officer.fullName(), officer.state(), lines.of(officer));
    }
}
