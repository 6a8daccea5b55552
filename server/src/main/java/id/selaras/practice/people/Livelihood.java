package id.selaras.practice.people;

/** Schooling and work. */
public record Livelihood(Occupation occupation, Education education, Attendance attendance) {}
