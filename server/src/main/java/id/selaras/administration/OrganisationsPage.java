package id.selaras.administration;

import java.util.List;
import java.util.UUID;

/** The organisations of an area; the Puskesos of its villages are counted, not listed, unless asked for. */
public record OrganisationsPage(Frame frame, List<Line> lines, int puskesos, boolean showsPuskesos) {

    public record Line(
            UUID id, String name, String code, String kind, String place, String sectors, boolean answersHere) {}
}
