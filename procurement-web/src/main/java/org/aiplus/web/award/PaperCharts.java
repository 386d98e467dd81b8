// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Draws a {@link Chart} on paper as the page draws it on the screen: areas, lines and words, the words as text in the font of the
 * document. It knows nothing else of SVG, so that no interpreter of it needs to be in the product, and no font of the machine.
 */
final class PaperCharts implements SVGDrawer {

    private static final FSRGBColor INK = new FSRGBColor(0, 0, 0);
    private static final FSRGBColor FULL = new FSRGBColor(70, 70, 70);
    private static final FSRGBColor SOFT = new FSRGBColor(120, 120, 120);

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // Words are drawn in the font of the document
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // As above
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {
        // As above
    }

    @Override
    public SVGImage buildSVGImage(
            Element svgElement,
            Box box,
            CssContext cssContext,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        var drawing = svgElement.getAttribute("viewBox").split(" ", -1);
        double scale = cssWidth / Double.parseDouble(drawing[2]);
        return new Drawn(svgElement, box.getStyle().getFSFont(cssContext), scale, (int) cssWidth, (int)
                (Double.parseDouble(drawing[3]) * scale));
    }

    @Override
    public void close() {
        // Nothing is held
    }

    private record Drawn(Element svg, FSFont font, double scale, int width, int height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.setStroke(new BasicStroke((float) (0.8 * scale)));
            var kids = svg.getChildNodes();
            for (int i = 0; i < kids.getLength(); i++) {
                if (kids.item(i) instanceof Element element) {
                    switch (element.getTagName()) {
                        case "rect" -> area(device, element, x, y);
                        case "line" -> line(device, element, x, y);
                        case "text" -> word(device, context, element, x, y);
                        default -> {
                            // Title and description are said by the tag of the figure
                        }
                    }
                }
            }
        }

        private void area(OutputDevice device, Element element, double x, double y) {
            var area = new Rectangle2D.Double(
                    x + at(element, "x"), y + at(element, "y"), at(element, "width"), at(element, "height"));
            var fill = Chart.Fill.valueOf(element.getAttribute("class")
                    .substring("app-points__".length())
                    .toUpperCase(Locale.ROOT));
            switch (fill) {
                case QUALITY, SPAN -> {
                    device.setColor(FULL);
                    device.fill(area);
                }
                case PRICE -> outline(device, area, INK);
                case TRACK -> outline(device, area, SOFT);
            }
        }

        private static void outline(OutputDevice device, Rectangle2D area, FSRGBColor color) {
            device.setColor(color);
            device.draw(area);
        }

        private void line(OutputDevice device, Element element, double x, double y) {
            device.setColor(INK);
            device.setStroke(new BasicStroke((float) (2 * scale)));
            device.draw(new Line2D.Double(
                    x + at(element, "x1"), y + at(element, "y1"), x + at(element, "x2"), y + at(element, "y2")));
        }

        private void word(OutputDevice device, RenderingContext context, Element element, double x, double y) {
            var text = element.getTextContent();
            var renderer = context.getTextRenderer();
            double wide = renderer.getWidth(context.getFontContext(), font, text);
            double before =
                    switch (element.getAttribute("text-anchor")) {
                        case "end" -> wide;
                        case "middle" -> wide / 2;
                        default -> 0;
                    };
            device.setColor(INK);
            device.setFont(font);
            renderer.drawString(device, text, (float) (x + at(element, "x") - before), (float) (y + at(element, "y")));
        }

        private double at(Element element, String name) {
            return Double.parseDouble(element.getAttribute(name)) * scale;
        }
    }
}
