package id.selaras.administration;

import id.selaras.casework.Handover.OpenWork;
import id.selaras.ui.Field;

/** Somebody takes over from an officer who leaves. */
public record ReplacePage(Frame frame, OfficerRow officer, OpenWork work, Field successor, Field fullName) {}
