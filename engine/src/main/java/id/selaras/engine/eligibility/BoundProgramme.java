package id.selaras.engine.eligibility;

import java.util.List;

/** A programme's rule as it is on one day. */
public record BoundProgramme(Programme programme, Clause condition, List<Grant> grants) {

    public BoundProgramme {
        grants = List.copyOf(grants);
    }
}
