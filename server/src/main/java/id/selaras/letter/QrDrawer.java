package id.selaras.letter;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws {@code <object type="selaras/qr" data-text="…">} as lines of the PDF, sharp at any size; nothing is fetched for it. */
final class QrDrawer implements FSObjectDrawer {
    static final String TYPE = "selaras/qr";
    private static final int QUIET = 4;

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var modules = modules(object.getAttribute("data-text"));
        var side = (float) Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> draw(modules, side, graphics));
        return null;
    }

    private static void draw(ByteMatrix modules, float side, Graphics2D graphics) {
        var unit = side / (modules.getWidth() + 2.0 * QUIET);
        var black = new Area();
        for (var row = 0; row < modules.getHeight(); row++) {
            for (var column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    black.add(new Area(
                            new Rectangle2D.Double((column + QUIET) * unit, (row + QUIET) * unit, unit, unit)));
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(black);
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit into a QR code", e);
        }
    }
}
