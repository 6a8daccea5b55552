package id.selaras.administration;

/** The form for a new officer. */
public record NewOfficerPage(Frame frame, OfficerFields fields) {}
