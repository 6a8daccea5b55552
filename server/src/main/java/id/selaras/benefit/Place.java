package id.selaras.benefit;

/** A place in a queue (urutan), counted from 1. */
record Place(int number, int ofAll) {}
