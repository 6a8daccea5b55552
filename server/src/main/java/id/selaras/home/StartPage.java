package id.selaras.home;

import id.selaras.casework.TicketAsk;
import id.selaras.directory.Found;
import id.selaras.ui.Field;
import java.util.List;

/** The start page: the ticket form, the search for a window and what it found. */
public record StartPage(TicketAsk ticket, Field village, Found found) {
    /** Keys of the questions people bring before they come. */
    public static final List<String> QUESTIONS = List.of("bring", "other", "removed", "officer");
}
