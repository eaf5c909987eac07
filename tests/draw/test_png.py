"""Pictures as PNG."""

import io

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from viewer.draw.png import png

HIGH = 131  # one line more than a whole number of the parts that are packed at a time, and some


def picture(wide: int, high: int) -> QImage:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    for y in range(high):
        for x in range(wide):
            image.setPixelColor(x, y, QColor(x * 40 % 256, y * 3 % 256, (x + y) % 256))
    image.setDotsPerMeterX(11811)
    image.setDotsPerMeterY(11811)
    image.setText("Title", "Łódź – Gdańsk")
    image.setText("Software", "Sightline")
    return image


@pytest.mark.parametrize("size", [(1, 1), (5, HIGH), (6, 128), (7, 257)])
def test_every_pixel_comes_back(size):
    image = picture(*size)
    assert QImage.fromData(png(image)).convertToFormat(image.format()) == image


def test_qt_and_pillow_read_its_texts_and_its_dots():
    content = png(picture(5, HIGH))
    read = QImage.fromData(content)
    assert (read.text("Title"), read.text("Software")) == ("Łódź – Gdańsk", "Sightline")
    assert read.dotsPerMeterX() == 11811
    with Image.open(io.BytesIO(content)) as other:
        other.load()  # which checks the sum of every part
        assert other.info["Title"] == "Łódź – Gdańsk"
        assert other.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_the_same_picture_gives_the_same_bytes():
    assert png(picture(5, HIGH)) == png(picture(5, HIGH))
