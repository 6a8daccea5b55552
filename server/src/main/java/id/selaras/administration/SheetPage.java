package id.selaras.administration;

import id.selaras.ui.Field;

/** Where a sheet is uploaded. */
public record SheetPage(Frame frame, Field file) {}
