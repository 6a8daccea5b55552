package id.selaras.administration;

/** A post as typed into a form or a sheet, before it is understood. */
record PostTexts(String role, String duty, String place, String organisation, String restricted) {

    PostTexts {
        role = role == null ? "" : role.strip();
        duty = duty == null ? "" : duty.strip();
        place = place == null ? "" : place.strip();
        organisation = organisation == null ? "" : organisation.strip();
        restricted = restricted == null ? "" : restricted.strip();
    }
}
