/** The demonstration district and the training village ({@code latihan}): fictional people, offices and cases. */
@NullMarked
package id.selaras.practice;

import org.jspecify.annotations.NullMarked;
