package id.selaras.casework.papers;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as the Exif of a JPEG tells (tag 0x0112, values 1 to 8). */
record ExifOrientation(int value) {
    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;

    static ExifOrientation of(byte[] sent) {
        try {
            return find(ByteBuffer.wrap(sent));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // A picture with broken metadata is still a picture.
            return UPRIGHT;
        }
    }

    private static ExifOrientation find(ByteBuffer jpeg) {
        if ((jpeg.getShort(0) & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        for (var at = 2; (jpeg.get(at) & 0xFF) == 0xFF; ) {
            var marker = jpeg.get(at + 1) & 0xFF;
            var length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && jpeg.getInt(at + 4) == 0x45786966) {
                return inTiff(jpeg.slice(at + 10, length - 8));
            }
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static ExifOrientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                var value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** Turns a picture of this size upright, its corner at the origin. */
    AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
