package id.selaras.practice.cases;

import id.selaras.directory.Urgency;
import id.selaras.practice.cases.Subjects.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed about a case before it begins.
 *
 * @param original the case that stays, for a duplicate
 */
record Setting(
        CasePattern pattern,
        Urgency urgency,
        Ending ending,
        Subject subject,
        @Nullable CaseScript original) {}
