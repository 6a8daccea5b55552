package id.selaras.casework;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of a drawing, one square unit a module.
 *
 * @param size modules along one side, without the quiet zone
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /** Readable even when a quarter of it is creased or stained. */
    static QrCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(modules.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit into a QR code", e);
        }
    }

    /** The drawing's box with the four empty modules that readers need around it. */
    public String viewBox() {
        var side = size + 2 * QUIET;
        return -QUIET + " " + -QUIET + " " + side + " " + side;
    }
}
