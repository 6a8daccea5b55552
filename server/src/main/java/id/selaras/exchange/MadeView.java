package id.selaras.exchange;

import java.util.UUID;

/** The id of what was made. */
record MadeView(UUID id) {}
