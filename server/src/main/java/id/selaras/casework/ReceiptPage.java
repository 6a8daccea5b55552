package id.selaras.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The printed receipt in words.
 *
 * @param back where the window goes on
 * @param aside whether the window that recorded it may not open the case again; said on the screen, never on the paper
 * @param pin in two groups; null when it was shown before
 * @param address where the ticket is looked up, without scheme
 * @param ticketAddress what the QR holds
 * @param next who owes the next step by when
 */
public record ReceiptPage(
        UUID caseId,
        String back,
        boolean aside,
        String office,
        List<String> place,
        List<String> received,
        String forWhom,
        @Nullable String matter,
        String ticket,
        @Nullable String pin,
        String address,
        String ticketAddress,
        QrCode qr,
        List<String> next) {

    @Override
    public String toString() {
        return "ReceiptPage[" + caseId + "]";
    }
}
