package id.selaras.administration;

/**
 * What is wrong with one answer of a form or one cell of a sheet.
 *
 * @param where name of the field or head of the column
 * @param key of the message that says what is wrong and how to mend it
 */
record Problem(String where, String key) {}
