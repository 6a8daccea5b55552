/** What is missing or does not agree in the answers of a family's questionnaire. */
@NullMarked
package id.selaras.engine.survey;

import org.jspecify.annotations.NullMarked;
