/** Measures the office from outside, beside what PostgreSQL alone does. */
@NullMarked
package id.selaras.bench;

import org.jspecify.annotations.NullMarked;
