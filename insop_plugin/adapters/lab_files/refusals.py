"""Why a delivered file is not read, and what the reader wants known about one that is."""

from insop_plugin.core.errors import N_, InsopError

SAVE_AS = N_("Open it in your spreadsheet program and save it as XLSX or CSV (UTF-8).")


class FileMissing(InsopError):
    """There is no such file."""

    template = N_("There is no file {path}.")
    hint = N_("Check the name, or choose the file again.")


class FileUnreadable(InsopError):
    """The operating system does not let the file be read."""

    template = N_("{name} cannot be opened ({reason}).")
    hint = N_("Close it in other programs, or copy it to your own folder, and try again.")


class FileEmpty(InsopError):
    """A file without content."""

    template = N_("{name} is empty.")
    hint = N_("Ask for the file again, or choose another one.")


class NoDataRows(InsopError):
    """Names of columns and nothing below."""

    template = N_("{name} has names of columns (row {row}) but no data rows below them.")
    hint = N_("Choose the file or sheet that holds the values, or correct “Column names in row”.")


class HeaderBeyond(InsopError):
    """The row of names lies below the end of the file."""

    template = N_("{name} has only {rows} rows, so row {row} cannot hold the names of its columns.")
    hint = N_("Correct “Column names in row”.")


class UnknownKind(InsopError):
    """A kind of file that is not read."""

    template = N_("{name}: files of the kind “{suffix}” are not read.")
    hint = N_("Save it as one of: {known}.")


class NotText(InsopError):
    """Bytes that are no text, under the name of a text file."""

    template = N_("{name} is not a text file: it looks like {looks}.")
    hint = SAVE_AS


class UnreadableEncoding(InsopError):
    """No encoding gives believable words."""

    template = N_("{name}: the letters in line {line} cannot be read in any encoding that is known.")
    hint = N_("Ask the sender for the file in UTF-8, or choose its encoding.")


class WrongEncoding(InsopError):
    """The chosen encoding does not fit the file."""

    template = N_("{name}, line {line}: the text cannot be read as {encoding} (byte {value}).")
    hint = N_("Choose another encoding, or let it be detected.")


class UnknownEncoding(InsopError):
    """A name that is no encoding."""

    template = N_("{name}: “{encoding}” is not the name of an encoding.")
    hint = N_("Choose one of the list, for example utf-8 or cp1252.")


class ColumnsAlike(InsopError):
    """Remark: columns of one name."""

    template = N_(
        "{n} columns have the name of another one (columns {first} and {second} are both called “{value}”, row {row}); "
        "the later ones are told apart by their number."
    )
    hint = N_("Say of each what it means.")


class UnevenRow(InsopError):
    """A row with more or fewer cells than there are columns."""

    template = N_(
        "{name}, data row {row} (row {line} of the file) has {found} cells where {expected} are expected: “{value}”."
    )
    hint = N_("Correct the row or the separator in the file; rows that only lack cells at their end can be filled.")


class TooManyColumns(InsopError):
    """More columns than a table of results can have."""

    template = N_("{name} has more than {allowed} columns.")
    hint = N_("Check the separator, or delete the empty columns and save the file again.")


class QuoteNotClosed(InsopError):
    """A quotation mark that opens a cell which never ends."""

    template = N_("{name}: the quotation marks near line {line} do not match ({reason}).")
    hint = N_("Correct the mark in the file, or choose “no quotation marks”.")


class UnsafeArchive(InsopError):
    """A workbook that would unpack to something dangerous."""

    template = N_("{name} is not opened: {reason}.")
    hint = N_("If you trust the sender, save it anew in your spreadsheet program.")


class NotAWorkbook(InsopError):
    """A file that is named like a workbook and is none, or a broken one."""

    template = N_("{name} is not a readable workbook ({reason}).")
    hint = SAVE_AS


class LockedWorkbook(InsopError):
    """A workbook behind a password, or in the format of before 2007."""

    template = N_("{name} is protected by a password, or is in the old Excel format of before 2007.")
    hint = N_("Open it in your spreadsheet program, remove the password, and save it as XLSX.")


class SeveralSheets(InsopError):
    """More than one sheet could be meant."""

    template = N_("{name} has several sheets with data: {sheets}.")
    hint = N_("Choose one of them, or several that have the same columns.")


class NoSuchSheet(InsopError):
    """A sheet or layer that is not there."""

    template = N_("{name} has no sheet or layer “{sheet}”.")
    hint = N_("It has: {sheets}.")


class NotPoints(InsopError):
    """A layer of lines or polygons."""

    template = N_("{name}, layer “{sheet}”: its {kind} geometries are no places of samples.")
    hint = N_("Choose a point layer or a table without geometry.")


class TooLargeForMemory(InsopError):
    """A file that would fill the memory."""

    template = N_("{name} needs about {needed_gb} GB of memory; {free_gb} GB are free.")
    hint = N_("Close other programs, or split the file into parts and import them one after the other.")


class UncertainEncoding(InsopError):
    """Remark: more than one encoding is possible."""

    template = N_("{name}: the encoding is not certain; it is read as {encoding}.")
    hint = N_("Look at the accented letters in the preview.")


class MixedDecimalMarks(InsopError):
    """Remark: decimal points and decimal commas in one table."""

    template = N_(
        "Decimal points and decimal commas are mixed: “{column}” has “{value}” in row {row}, "
        "“{other_column}” has “{other_value}” in row {other_row}."
    )
    hint = N_("Each column is read by its own numbers; what could be read both ways is refused.")


class FormulaResults(InsopError):
    """Remark: values that a formula gave."""

    template = N_(
        "{n} values are results of formulas, as last calculated by the sender's program (first: {cell}, {value})."
    )


class FormulaWithoutResult(InsopError):
    """Remark: a formula that was never calculated."""

    template = N_(
        "{n} cells hold a formula without a result (first: {cell}, {value}); they are refused where a number is needed."
    )
    hint = N_("Open the file in your spreadsheet program, let it calculate, and save it.")


class ErrorCells(InsopError):
    """Remark: errors of a spreadsheet."""

    template = N_(
        "{n} cells hold an error of the spreadsheet (first: {cell}, {value}); as numbers they are refused."
    )


class MergedCells(InsopError):
    """Remark: a cell that spans rows."""

    template = N_(
        "{n} merged cells span several rows (first: row {cell}, “{value}”); their text is repeated in each."
    )


class HiddenRows(InsopError):
    """Remark: rows that the spreadsheet hides."""

    template = N_("{n} hidden rows are read too (first: sheet row {cell}).")


class PointsWithoutPlace(InsopError):
    """Remark: rows of a layer that have no geometry."""

    template = N_("{n} of {total} rows have no geometry (first: row {cell}); their coordinates are empty.")


class BelowTable(InsopError):
    """Remark: rows below the table that are no data."""

    template = N_("{n} rows below the table are left out: totals or notes (first: row {row} of the file, “{value}”).")


class SheetsDiffer(InsopError):
    """Sheets that cannot stand one below the other."""

    template = N_("{name}: the sheets “{first}” and “{second}” have not the same columns: {columns}.")
    hint = N_("Import them one after the other, or choose only sheets with the same columns.")


class SheetsStacked(InsopError):
    """Remark: which rows come from which sheet."""

    template = N_("{n} sheets are read one below the other; rows: {places}.")


class SheetsLeftOut(InsopError):
    """Remark: sheets of another layout."""

    template = N_("{n} sheets have other columns and are left out: {sheets}.")


class MalformedXml(InsopError):
    """XML that is not well formed."""

    template = N_("{name}, line {line}, place {place}: this is not well-formed XML ({reason}).")
    hint = N_("Correct the line, or ask the sender to export the file again.")


class NoRecords(InsopError):
    """XML in which nothing repeats."""

    template = N_("{name} has no element that repeats and has fields of its own, so it is no table.")
    hint = N_("Choose the file that holds the records, or save them as a table.")


class MalformedJson(InsopError):
    """JSON that cannot be read."""

    template = N_("{name}, line {line}, place {place}: this is not well-formed JSON ({reason}).")
    hint = N_("Correct the line, or ask the sender to export the file again.")


class NotGeoJson(InsopError):
    """JSON of another kind."""

    template = N_("{name} is not read as GeoJSON: {reason}.")
    hint = N_("Save the layer anew as GeoJSON or GeoPackage.")
