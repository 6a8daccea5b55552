package id.selaras.practice.people;

import java.time.LocalDate;

/** A place in a family, before it has a name. */
record Kin(Relation relation, Sex sex, LocalDate birth, MaritalStatus maritalStatus) {}
