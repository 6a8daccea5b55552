package id.selaras.practice.office;

import id.selaras.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role on an area and, for agencies, an organisation.
 *
 * @param duty at a Puskesos only
 * @param area dotted code; empty for the nation
 * @param handlesRestricted may be named to restricted cases
 */
public record Post(
        Role role,
        @Nullable Duty duty,
        String area,
        @Nullable String organisation,
        boolean handlesRestricted) {}
