package id.selaras.administration;

import id.selaras.casework.Handover.OpenWork;
import id.selaras.ui.Field;
import org.jspecify.annotations.Nullable;

/**
 * One officer and what may be done.
 *
 * @param untouchable key of why this administrator may not act on the account, or null
 * @param work what stands open in the officer's name
 * @param suspended whether the account is closed for now
 */
public record OfficerPage(
        Frame frame,
        OfficerRow officer,
        @Nullable String untouchable,
        boolean suspended,
        OpenWork work,
        Field fullName,
        OfficerFields fields) {}
