package id.selaras.ui;

/** One line of the owners filter: how many cases wait for this owner, and how many of them are late. */
public record OwnerCount(Owner owner, String label, long count, long late, String href, boolean current) {}
