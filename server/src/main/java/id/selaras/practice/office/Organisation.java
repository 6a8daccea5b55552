package id.selaras.practice.office;

import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Sector;
import java.util.List;

/**
 * A body that handles matters ({@code OPD, mitra}).
 *
 * @param code short and stable; {@code puskesos-} and the village's digits for a village's window
 * @param area dotted code of the area it serves
 */
public record Organisation(String code, OrganisationKind kind, String name, String area, List<Sector> sectors) {}
