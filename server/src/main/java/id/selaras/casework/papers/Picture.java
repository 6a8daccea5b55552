package id.selaras.casework.papers;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a small upright JPEG without metadata of any picture, never decoding more pixels than we can afford. */
final class Picture {
    private static final long MOST_PIXELS = 50_000_000L;
    private static final int LONGEST_SIDE = 2000;
    private static final int TARGET_BYTES = 400 * 1024;
    private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.5f};

    // A decoded picture takes tens of megabytes; a crowd of uploads waits in line for them.
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Picture() {}

    static byte[] reencode(byte[] sent) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var small = upright(decode(sent), ExifOrientation.of(sent));
            return encode(small);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new PaperRefused("damaged-picture");
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage decode(byte[] sent) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new PaperRefused("damaged-picture");
            }
            var reader = readers.next();
            try {
                // Ignoring metadata also leaves its compressed chunks, which may be bombs of their own, unread.
                reader.setInput(input, true, true);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new PaperRefused("too-many-pixels");
        }
        var every = Math.max(1, (int) (Math.max(width, height) / (2L * LONGEST_SIDE)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage decoded, ExifOrientation orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(decoded.getWidth(), decoded.getHeight()));
        var width = Math.max(1, (int) Math.round(decoded.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(decoded.getHeight() * scale));
        var turned = orientation.swapsSides()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = orientation.turn(width, height);
        place.concatenate(AffineTransform.getScaleInstance(
                (double) width / decoded.getWidth(), (double) height / decoded.getHeight()));
        canvas.drawImage(decoded, place, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        var encoded = new byte[0];
        for (var quality : QUALITIES) {
            encoded = encode(picture, quality);
            if (encoded.length <= TARGET_BYTES) {
                break;
            }
        }
        return encoded;
    }

    private static byte[] encode(BufferedImage picture, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
