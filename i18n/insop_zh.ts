<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>The layer is read feature by feature: {reason}.</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not stored in a GeoPackage</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL is older than 3.6</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a part of a table chosen by QGIS</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL cannot open the file</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL does not understand its filter</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has edits that are not saved</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold plain points</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has joined or virtual fields</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has fields that are neither text, number, date nor yes/no</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns have other names in the file</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only some of its features are asked for</source>
        <extracomment>insop_plugin/adapters/arrow_read.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate system.</source>
        <extracomment>insop_plugin/adapters/check_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in the layer&apos;s properties: ask who made the layer, do not guess.</source>
        <extracomment>insop_plugin/adapters/check_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>insop_plugin/adapters/check_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>insop_plugin/adapters/check_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <extracomment>insop_plugin/adapters/check_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection}: {n} rows checked</source>
        <extracomment>insop_plugin/adapters/check_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {severity} in {collection}, first: {message} {hint}</source>
        <extracomment>insop_plugin/adapters/check_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be opened as an INSOP checkout: it has no table “{table}”.</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the GeoPackage that was made by “Load shared dataset”.</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSOP / {title}</source>
        <extracomment>insop_plugin/adapters/checkout_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be written into “{path}”: {reason}.</source>
        <extracomment>insop_plugin/adapters/checkout_project.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are complete. Check that the file is not read-only, then open the checkout again.</source>
        <extracomment>insop_plugin/adapters/checkout_project.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 m on the map of {crs} are {ground:.0f} m on the ground here. Use a projection made for this area.</source>
        <extracomment>insop_plugin/adapters/distances.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system with a known unit: its coordinates are taken as metres.</source>
        <extracomment>insop_plugin/adapters/distances.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the plane, units taken as metres</source>
        <extracomment>insop_plugin/adapters/distances.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the plane of {crs} ({unit})</source>
        <extracomment>insop_plugin/adapters/distances.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>great circles on a sphere of {radius} m, from the degrees of {crs}</source>
        <extracomment>insop_plugin/adapters/distances.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the start of the line</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the first corner</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the centre</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length {length}
{n} points</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {area}
Outline {length}
{n} points</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius {radius}
Area {area}</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself
{n} points</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius {radius}
This circle cannot be drawn here</source>
        <extracomment>insop_plugin/adapters/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of this record is no longer in the project; nothing was saved.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this window open, load the checkout again (step 1, Data) and save then.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited: its file is read-only or in use.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the file, or copy the checkout to a folder you may write to.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” could not be saved: {reason}.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in the file. Free disk space or close other programs, then save again.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved, but “{layer}” could not be saved: {reason}.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk space or close other programs, then save again; nothing is stored twice.</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record was refused</source>
        <extracomment>insop_plugin/adapters/field_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{label}” of {file} is not in this project.</source>
        <extracomment>insop_plugin/adapters/field_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the checkout again (step 1, Data).</source>
        <extracomment>insop_plugin/adapters/field_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>insop_plugin/adapters/form_widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>insop_plugin/adapters/form_widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not given)</source>
        <extracomment>insop_plugin/adapters/form_widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: at least {low}</source>
        <extracomment>insop_plugin/adapters/forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: from {low} to {high}</source>
        <extracomment>insop_plugin/adapters/forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>insop_plugin/adapters/forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is written feature by feature: {reason}</source>
        <extracomment>insop_plugin/adapters/gpkg_write.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} tested + {nulls} without a value + {nowhere} without a geometry.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours (the sample itself not counted): at least {least}, on average {mean}, at most {most}.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots: {hot} hot, {cold} cold, {rest} not significant of {n} ({alpha} %, FDR)</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi* of {field} (transformation: {transform}) over {near} and the sample itself; distances {method}.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: about {near} neighbours a sample, {seconds} s for the statistic, {megabytes} MB.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have no neighbour within {band} m: their gi_z rests on their own value, gi_class is 0.{mend}</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have all others as neighbours: no gi_z can be given for them.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have more samples just as far as the K-th neighbour: the earlier rows were taken.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples lie exactly where another one does; each counts.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s rows were read at once from its GeoPackage.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, polygons and multipoints stand at their centroid.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all samples within {band} m</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {k} nearest samples</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {gap} m on every sample has one.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances: {method}.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots of {field} (Gi*)</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected problem: {reason}. The details are in the log.</source>
        <extracomment>insop_plugin/adapters/i18n.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} parts</source>
        <extracomment>insop_plugin/adapters/lab_files/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to {n} MB</source>
        <extracomment>insop_plugin/adapters/lab_files/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <extracomment>insop_plugin/adapters/lab_files/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” would unpack to {n} times its size</source>
        <extracomment>insop_plugin/adapters/lab_files/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML declares a document type</source>
        <extracomment>insop_plugin/adapters/lab_files/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no GeoPackage</source>
        <extracomment>insop_plugin/adapters/lab_files/geopackage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as XLSX or CSV (UTF-8).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to your own folder, and try again.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, or choose another one.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has names of columns (row {row}) but no data rows below them.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file or sheet that holds the values, or correct “Column names in row”.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has only {rows} rows, so row {row} cannot hold the names of its columns.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “Column names in row”.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: files of the kind “{suffix}” are not read.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as one of: {known}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file: it looks like {looks}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the letters in line {line} cannot be read in any encoding that is known.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the file in UTF-8, or choose its encoding.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: the text cannot be read as {encoding} (byte {value}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be detected.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not the name of an encoding.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, for example utf-8 or cp1252.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: columns {first} and {second} are both called “{value}” (row {row}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each column its own name in the file, and read it again.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, data row {row} (row {line} of the file) has {found} cells where {expected} are expected: “{value}”.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the row or the separator in the file; rows that only lack cells at their end can be filled.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {allowed} columns.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the separator, or delete the empty columns and save the file again.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the quotation marks near line {line} do not match ({reason}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the mark in the file, or choose “no quotation marks”.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not opened: {reason}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust the sender, save it anew in your spreadsheet program.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a readable workbook ({reason}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password, or is in the old Excel format of before 2007.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, remove the password, and save it as XLSX.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has several sheets with data: {sheets}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet or layer “{sheet}”.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {sheets}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, layer “{sheet}”: its {kind} geometries are no places of samples.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point layer or a table without geometry.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs about {needed_gb} GB of memory; {free_gb} GB are free.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or split the file into parts and import them one after the other.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the encoding is not certain; it is read as {encoding}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the accented letters in the preview.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal points and decimal commas are mixed: “{column}” has “{value}” in row {row}, “{other_column}” has “{other_value}” in row {other_row}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is read by its own numbers; what could be read both ways is refused.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values are results of formulas, as last calculated by the sender&apos;s program (first: {cell}, {value}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells hold a formula without a result (first: {cell}, {value}); they are refused where a number is needed.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in your spreadsheet program, let it calculate, and save it.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells hold an error of the spreadsheet (first: {cell}, {value}); as numbers they are refused.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} merged cells span several rows (first: row {cell}, “{value}”); their text is repeated in each.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hidden rows are read too (first: sheet row {cell}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} rows have no geometry (first: row {cell}); their coordinates are empty.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {words} {next_step}</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is known; recipe: {name}</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipe was given; this one is suggested from names and contents: {name}</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {options}</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plots} plots, {samples} samples, {observations} observations</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not used: {names}</source>
        <extracomment>insop_plugin/adapters/lab_harmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{system}” is not a coordinate system of the EPSG register.</source>
        <extracomment>insop_plugin/adapters/lab_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the system in which the coordinates were measured.</source>
        <extracomment>insop_plugin/adapters/lab_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the last import of such a file</source>
        <extracomment>insop_plugin/adapters/lab_recipes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed from the column names</source>
        <extracomment>insop_plugin/adapters/lab_recipes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory procedure is not known.</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it for all rows, or for each column in a recipe.</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results are in the dataset already with another delivered value; they were not changed.</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but flagged</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} into “{dataset}”</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with {options}.</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused because</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the file</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are there already</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed does not mean polluted.</source>
        <extracomment>insop_plugin/adapters/layer_look.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>insop_plugin/adapters/locale_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>insop_plugin/adapters/locale_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point of the map is no place on Earth in the map&apos;s projection ({crs}).</source>
        <extracomment>insop_plugin/adapters/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the area of your work and click there.</source>
        <extracomment>insop_plugin/adapters/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A radius of {radius} cannot be drawn.</source>
        <extracomment>insop_plugin/adapters/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a radius between {smallest} and {largest}.</source>
        <extracomment>insop_plugin/adapters/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a length.</source>
        <extracomment>insop_plugin/adapters/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 250 m or 1.5 km.</source>
        <extracomment>insop_plugin/adapters/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>insop_plugin/adapters/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with {parts}.</source>
        <extracomment>insop_plugin/adapters/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is sound: the file, its indexes, every contribution and every row were looked at.</source>
        <extracomment>insop_plugin/adapters/store_care.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox is empty.</source>
        <extracomment>insop_plugin/adapters/store_care.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are wrong:</source>
        <extracomment>insop_plugin/adapters/store_care.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as {file}, in the folder {folder}.</source>
        <extracomment>insop_plugin/adapters/store_care.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style could not be applied; the result itself is complete.</source>
        <extracomment>insop_plugin/adapters/styling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <extracomment>insop_plugin/adapters/symbols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field “{field}”.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields are: {known}.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” holds text or dates, not numbers.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a numeric field, or turn it into numbers first (tool Harmonise table).</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to {place} (row {row}): {reason}.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the place exists, that nobody has the file open, and that the disk is not full.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would overwrite its own input, {place}.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer was changed while the tool ran: feature {fid} is gone.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tool again.</source>
        <extracomment>insop_plugin/adapters/table_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection}, column {column}: “{value}” is no {type}.</source>
        <extracomment>insop_plugin/core/canonical.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <extracomment>insop_plugin/core/canonical.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection} has no column {column}.</source>
        <extracomment>insop_plugin/core/canonical.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may come from a newer INSOP: update the plugin.</source>
        <extracomment>insop_plugin/core/canonical.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no hexadecimal text</source>
        <extracomment>insop_plugin/core/canonical.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry cannot be read: {reason}.</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it again, as a point, line or outline in longitude and latitude without heights.</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on after its end</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no point, line or outline</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first byte is wrong</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has heights or measures</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>insop_plugin/core/canonical_geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no INSOP contribution ({reason}).</source>
        <extracomment>insop_plugin/core/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender to make the package again with “Contribute”.</source>
        <extracomment>insop_plugin/core/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is not {format}</source>
        <extracomment>insop_plugin/core/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>insop_plugin/core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>insop_plugin/core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python package {package} is not installed in this QGIS.</source>
        <extracomment>insop_plugin/core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it ({how}) and start QGIS again.</source>
        <extracomment>insop_plugin/core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shape has {given} different points; {needed} are needed.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click more points, then end with a right-click.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outline encloses no area: its points lie on one line.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around the place, or draw it as a line.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself at {place}.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back points with Backspace until it no longer crosses, and go round in one direction.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shape crosses the 180° meridian.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it in two parts, one on each side of the meridian.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point {place} is outside the world (longitude -180 to 180, latitude -90 to 90).</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the area of your work and draw again.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle of this radius would cover the pole.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller radius.</source>
        <extracomment>insop_plugin/core/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows_in} rows in = {rows_kept} kept + {rows_refused} refused</source>
        <extracomment>insop_plugin/core/harmonise/conservation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells_in} results in = {cells_kept} kept + {cells_refused} refused + {cells_without} without measurement</source>
        <extracomment>insop_plugin/core/harmonise/conservation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows_flagged} of the kept rows are flagged</source>
        <extracomment>insop_plugin/core/harmonise/conservation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {n} {reason}</source>
        <extracomment>insop_plugin/core/harmonise/conservation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no coordinates.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples are kept without position.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coordinate is exactly 0.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the position.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position lies outside its country.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check position and country.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is known to about 1 km or worse.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, or find the exact position.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date; the date is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not say which is day and which is month; only the year is kept.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the order in the recipe (reading, date_order: dmy or mdy).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” lies before 1900.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a depth; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the depth.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a depth that a spreadsheet changed into a date; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was probably {proposal}. Say so in the recipe (rules, spreadsheet_depths).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the depth “{value}” is not known; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State it in the recipe (depth_unit).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depth “{value}” is reversed or empty; it is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a country; the country is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe which it is (decisions, country).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a land use of the list; it is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe which it is (decisions, land_use).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a grain size of the list; it is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe which it is (decisions, size_fraction).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a procedure of the list; the text is kept.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe which it is (decisions, procedure).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is given as a number, but lies below the limit of detection.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it with care.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory marks the value as an estimate (“{value}”).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same result of the same sample stands there twice.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which of the two to keep.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of {column} are {proposal} times those of ordinary soils.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit; nothing was changed.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the columns {x} and {y} hold coordinates, but their coordinate system is not known.</source>
        <extracomment>insop_plugin/core/harmonise/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State its EPSG code in the recipe (constants, srs), for example EPSG:32618.</source>
        <extracomment>insop_plugin/core/harmonise/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are in {srs} and cannot be transformed here.</source>
        <extracomment>insop_plugin/core/harmonise/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tool in QGIS, or deliver longitude and latitude.</source>
        <extracomment>insop_plugin/core/harmonise/positions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not soil.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only soil is harmonised here. If it is soil, say so in the recipe (decisions, medium).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium “{value}” is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe whether it is soil (decisions, medium).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is missing.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both coordinates, or leave the columns out of the recipe to keep samples without position.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a coordinate.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write decimal degrees, degrees-minutes-seconds or metres.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is 0, 0.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the true position; 0, 0 lies in the sea off Africa.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is outside the range of coordinates.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and the coordinate system.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude seem to be swapped: “{value}”.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, exchange the two columns in the recipe. It would be {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position “{value}” lies outside its country; with the other sign it lies inside.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sign (west and south are negative). It would be {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no degree; it looks like metres.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the roles x and y and state the EPSG code in the recipe (srs).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” looks like degrees, but the recipe says a projected coordinate system.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the roles longitude and latitude, or state EPSG:4326 as srs.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate system “{value}” is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State its EPSG code, such as EPSG:32632.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{value}” lies in the future.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or state the order of day and month in the recipe.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do if it was not measured; else fill it in.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of results has a value in this row.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do if nothing was measured; else fill it in.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” says that nothing was measured.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the contaminant is missing.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a name, a symbol or a CAS number.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a contaminant or soil property of the list.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the recipe (decisions, contaminant). Nearest: {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can mean several things.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the recipe (decisions, contaminant): {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAS number of “{value}” is wrong: its check digit does not fit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number. Nearest by name: {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and CAS number of “{value}” mean different things.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of them or choose in the recipe: {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the unit in the recipe (column or constant).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a known unit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or say in the recipe (decisions, unit) which unit it is.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is {proposal}, not a content of soil.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these results out, or correct the unit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not measure this contaminant.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {proposal}. Check name and unit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not the unit of the column.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the cell or the unit of the column.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a known unit for a limit of this contaminant.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the unit of the limit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit and the column of weight basis disagree (“{value}”).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is per kilogram of wet soil and the moisture is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a moisture column; wet results cannot be compared without it.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moisture “{value}” is not between 0 and 100 per cent.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the moisture, or state its basis in the recipe.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number or a known way to write a limit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the laboratory report and correct the cell.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways: as decimals or as thousands.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the decimal mark in the recipe (reading, decimal_mark).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is written with another decimal mark than the recipe says.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the cell or the decimal mark.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is negative; there is no negative concentration.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it means “below {proposal}”, say so in the recipe (rules, negative: limit).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was given where nothing was found, but the limit of detection is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the limit as a column or constant, or say in the recipe that zeros are values (rules, zero: value).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” means not detected, but the limit of detection is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the limit as a column or constant (limit, lod or loq).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “{value}” is not a positive number.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the limit.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory&apos;s mark “{value}” is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe what it means (decisions, qualifier): left, right, estimated, rejected or none.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory rejected this result (“{value}”).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is more than there can be: {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check value and unit; the unit is probably wrong.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have a value for {field}; {needed} are needed.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nulls} of {rows} rows have no value, {nowhere} no geometry. Add samples or choose another field.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} samples have the same value for {field} ({value}): there is nothing that could cluster.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field, or look whether non-detects were replaced by one number.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} values of {field} are zero or negative, the first in row {row} ({value}): they have no log10.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the transformation rank, which takes every value, or none.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of the {n} samples has all others as neighbours: no place can differ from the rest.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter distance band; half the extent of the data is already long.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALPHA is {alpha}; it has to be above 0 and at most 0.1.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.05 is usual; 0.1 shows all seven classes.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a collection of the INSOP data model.</source>
        <extracomment>insop_plugin/core/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collections are: {known}.</source>
        <extracomment>insop_plugin/core/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance band is {band_m} m; it has to be larger than 0.</source>
        <extracomment>insop_plugin/core/neighbours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the distance in metres up to which samples are neighbours.</source>
        <extracomment>insop_plugin/core/neighbours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance band of {band_m} m reaches further than a quarter of the way round the earth.</source>
        <extracomment>insop_plugin/core/neighbours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAND is in metres, also for layers in degrees; 10 000 000 m is the largest.</source>
        <extracomment>insop_plugin/core/neighbours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} nearest neighbours cannot be found: {n} samples have a value.</source>
        <extracomment>insop_plugin/core/neighbours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K has to be at least 1 and at most {most} here.</source>
        <extracomment>insop_plugin/core/neighbours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have coordinates outside the degrees of the globe; the first is row {row} (x {x}, y {y}).</source>
        <extracomment>insop_plugin/core/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the layer: these look like metres, or x and y are swapped.</source>
        <extracomment>insop_plugin/core/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the column name {column} stands more than once in the header.</source>
        <extracomment>insop_plugin/core/raw_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each column its own name in the file and read it again.</source>
        <extracomment>insop_plugin/core/raw_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the column {column} holds {kind} values instead of the text of the file.</source>
        <extracomment>insop_plugin/core/raw_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file with all cells as text.</source>
        <extracomment>insop_plugin/core/raw_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe {path} cannot be read: {reason}.</source>
        <extracomment>insop_plugin/core/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again from the import dialog, or mend the file.</source>
        <extracomment>insop_plugin/core/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column {missing}, which the recipe “{recipe}” needs.</source>
        <extracomment>insop_plugin/core/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {known}. Choose the recipe of this layout or map the columns anew.</source>
        <extracomment>insop_plugin/core/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column that was recognised as a result. Its columns are: {known}.</source>
        <extracomment>insop_plugin/core/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a recipe which columns hold contaminants and values.</source>
        <extracomment>insop_plugin/core/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that the contributor can mend it.</source>
        <extracomment>insop_plugin/core/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that is {state} cannot become {wanted}.</source>
        <extracomment>insop_plugin/core/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has no unit.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit; contaminants are given in mg/kg of dry soil.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} cannot be given in {unit}.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit and the contaminant: one of them is wrong.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {contaminant} is in {unit}, not in the unit of the shared dataset.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it by the tool “Harmonise table”; what was delivered is kept.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative concentration: {value}.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign or dash meant “not detected”? Then report it as below the detection limit.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit must be above zero; it is {censor_limit}.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the detection or quantification limit of the laboratory.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concentration of exactly 0 cannot be measured.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it as below the detection limit of the laboratory.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {unit} of {contaminant} would be more than the whole soil.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit: perhaps it is µg/kg or mg/kg and not the one given.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} of {value} is not possible: it lies between {least} and {most}.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the value, its unit and which property it is.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pH of {value} is very unusual in soil.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the value and its decimal mark.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {censor_limit} mg/kg is above the lowest guideline value of {country} for {contaminant} ({guideline} mg/kg): nobody can tell whether it is exceeded.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the result; ask for a more sensitive method next time.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {censor_limit} mg/kg is above the middle of all guideline values for {contaminant} ({guideline} mg/kg): nobody can tell whether it is exceeded.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} values of {contaminant} are about {times} times the usual content of soil ({usual} mg/kg).</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the unit with the laboratory&apos;s report; a factor of 1000 is typical for µg/kg taken as mg/kg. If the unit is right, leave it.</source>
        <extracomment>insop_plugin/core/rules/amounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “{field_name}” ({label}).</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column, or choose the right table.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is missing.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in. {help}</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” must be a number; here stands “{is}”.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the number, with a point for decimals; the unit has its own field.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” must be a whole number; here stands {is}.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without decimals.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” must be yes or no; here stands “{is}”.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no, or leave it empty.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is no date: “{is}”.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year-month-day, like 2011-05-30. If only the year is known write 1 January and say so in the precision.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be read as JSON.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is written by the program; empty it or import the table again.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{is}” is not in the list “{label}”.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, for example “{similar}”.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{is}” holds an entry that is not in the list “{label}”.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list; write several codes with commas between them.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is {is}; it cannot be less than {least}.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number. {help}</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is {is}; it cannot be more than {most}.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has {long} characters; there is room for {most}.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or put the long text in a file and attach it.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is {is}, which holds a flag that does not exist.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sum of the flags of the list, or empty the field: the checks fill it.</source>
        <extracomment>insop_plugin/core/rules/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” lies in the future: {day}.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date; perhaps day and month are exchanged.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” lies before 1900: {day}.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day ({date_to}) lies before the first ({date_from}).</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two dates or correct one of them.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day ({sampling_date_to}) lies before the first ({sampling_date}).</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampling date is a period, but its last day is missing.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the last day, or choose another precision.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows when the soil was taken.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the date; if only the year is known, write 1 January and the precision “year”.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends ({end_at}) before it begins ({start_at}).</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two times or correct one of them.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is older ({status_date}) than the first entry in the register ({first_entry_date}).</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <extracomment>insop_plugin/core/rules/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source of the same type is in exactly this place.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the same source, keep the record that says more and delete the other.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site is in exactly this place.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the same site, keep the record that says more and delete the other.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {singular} of this country has the national identifier {national_id}.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one record per identifier, or correct it.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plot has the same code, date and position.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the table was imported twice, delete one of the two; plots of another visit need another date.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plot of this dataset has the code {code} and the same date, elsewhere.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code or the position of one of the two.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sample of this plot has the same code, depth and grain size.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a duplicate, say so in “Role”; if it was imported twice, delete one.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample has another result for {contaminant} by the same procedure.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was measured again, number the replicates; if it was imported twice, delete one.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has {contaminant} twice.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is linked to this source twice.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two links.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {singular} has the e-mail address {email}.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one record per person.</source>
        <extracomment>insop_plugin/core/rules/duplicates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {singular} is not on the map.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it, or delete the record.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot has no position: it will be missing from every map.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it, or find its coordinates in the field book.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape cannot be read.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the shape and draw it again.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {singular} cannot be a {kind}; it can be: {kinds}.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it as one of these. Split a shape of several parts into several records (Multipart to singleparts).</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape has heights or measures; the dataset has none.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them (tool Drop M/Z values), or draw the shape again.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinate is not a number.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are no degrees: {x}, {y}.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like metres. Set the right coordinate system of the layer, then import it again.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position {x}, {y} is not on Earth (longitude -180 to 180, latitude -90 to 90).</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the field book: perhaps longitude and latitude are exchanged, or a digit is wrong.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is not closed or has less than three corners.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the corners with the vertex tool until no edge crosses another (or use Fix geometries).</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape has no extent: all its points are in one place or on one line.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it again, or draw it as a point.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape reaches over half of the Earth.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lies at the 180° meridian, draw it in two parts, one on each side.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is {km2} km²: very large for one {singular}.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the scale you drew at; draw the parts as separate records.</source>
        <extracomment>insop_plugin/core/rules/geometry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier “{uid}” is not a UUID.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let QGIS make it: the default of the field is uuid(&apos;WithoutBraces&apos;).</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {singular} has the same identifier.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when records are copied and pasted. Give the copy a new identifier, or delete it.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” points to a {parent} that does not exist.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the {parent} again. If it was deleted, delete this record too or link it to another one.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” points to the record itself.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another record or leave it empty.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record it belongs to does not exist.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record again, or delete this {singular}.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which kind of record it belongs to.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of record.</source>
        <extracomment>insop_plugin/core/rules/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no licence: nobody may use it.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner and choose the licence; CC BY 4.0 is the usual one of FAO.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal data cannot be contributed.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner for a licence, or keep the dataset out of the shared checkout.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how exactly the positions may be shown.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sharing level; without one only summaries are published.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence is restricted, but exact positions are to be public.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner, then choose another licence or another sharing level.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who answers questions about the dataset.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact or an organisation.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how the data were made.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two sentences on sampling and laboratory: without them nobody can judge the data.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{doi}” is not a DOI.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 10.5066/P9YAYLPN, without https://doi.org/.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address, like name@agency.org.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and e-mail of a person are stored without consent.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person and note the day, or empty the e-mail.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{orcid}” is not an ORCID: its check digit is wrong.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from orcid.org; it looks like 0000-0002-1825-0097.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ror_id}” is not a ROR identifier.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like https://ror.org/00pe0tf51; find it at ror.org.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is not a web address: “{is}”.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{path}” lies outside the folder of the checkout.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file into the folder of the checkout and choose it again.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum is not one of a file.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again: the program makes the checksum.</source>
        <extracomment>insop_plugin/core/rules/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {singular} belongs to no dataset: nobody knows its licence.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the dataset, or make one.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A composite sample: of how many increments?</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of increments that were mixed.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates were delivered without their coordinate system.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner for it; guessing may move the point by some hundred metres.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower depth ({lower_depth_cm} cm) is not deeper than the upper depth ({upper_depth_cm} cm).</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two depths or correct one of them.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depth is not complete.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in upper and lower depth in centimetres; topsoil is often 0 to 20.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample reaches down to {lower_depth_cm} cm, more than ten metres.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the depth is in centimetres, not in millimetres.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizons of this plot overlap.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the depths: each horizon begins where the one above ends.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duplicate, but not said of which sample.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sample it repeats.</source>
        <extracomment>insop_plugin/core/rules/plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is 0, 0: in the sea off Africa.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates were probably empty. Find them in the field book.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it was empty in the delivered table.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude are probably exchanged: {y}, {x} lies in {country}, {x}, {y} does not.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two columns in the recipe and import again, or move the point.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus sign is probably missing or too much: {x}, {y} does not lie in {country}.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West and south are negative. Correct the sign in the delivered table, or move the point.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position {x}, {y} does not lie in {country}.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the country or the position. The outlines used here are coarse and no statement on boundaries.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates have only {decimals} decimals: the position is known to about {km} km.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the full coordinates, or state the accuracy of the position.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accuracy of {positional_accuracy_m} m is better than this way of locating allows.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State how far the true position may be from the point: for the centre of a commune some kilometres.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position was made inexact, but not how much.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the largest distance by which it was moved.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plots} plots with different codes lie in exactly this place.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is the centre of a commune or an office. Find the true positions, or choose “centre of an area”.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals of all {points} positions are below 0.60: they look like minutes, not decimals of a degree.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check one position in the field book. If 9.45 means 9° 45&apos;, import the coordinates as degrees and minutes.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not know what “{name}” holds: its columns are {columns}.</source>
        <extracomment>insop_plugin/core/rules/recognition.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected are, for results: {observation}; for samples: {sample}; for plots: {plot}; for sources: {source}; for sites: {site}. Bring a laboratory&apos;s table into this form with the tool Harmonise table.</source>
        <extracomment>insop_plugin/core/rules/recognition.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has neither a value nor a limit.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the value, or say that it was below a limit and give the limit.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result below or above a limit has also a value ({value}).</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the value and keep the limit, or choose the kind of result “Number”.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is below or above a limit, but the limit is missing.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the limit; if the laboratory gave none, its detection limit.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result between two limits needs an upper end above the limit {censor_limit}.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both ends, the smaller one first.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is a number, but a limit is given too.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {censor_limit} is the detection limit of the method, move it to that field.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detection limit ({lod}) is above the quantification limit ({loq}).</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two or correct one of them.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value {value} is below the detection limit {lod}.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it as below the limit, or correct the detection limit (its unit is that of the value).</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure is not known: the value cannot be compared with those of other procedures.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the laboratory how the soil was digested and measured.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraction “{fraction}” does not go with the procedure {procedure}.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This procedure gives the fraction “{usual}”. Correct one of the two.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is per kilogram of wet soil: it cannot be compared with others.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the moisture of the sample and convert it to dry soil.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An uncertainty without saying what it means.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: expanded (k = 2), standard deviation, or per cent.</source>
        <extracomment>insop_plugin/core/rules/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {status} needs the measures that were taken.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is being done or was done; “use restriction” counts too.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures are named, but the status {status} says that none have begun.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose SS5 or SS6, or empty the measures.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {status} needs its date.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day of the decision or report; if only the year is known, 1 January.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {status} says the site was investigated, but not how.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the investigations that were done, or name the report or decision.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures are completed: is there aftercare?</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes or no.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority class {risk_class} without anybody or anything at risk.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the receptors.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{population_at_risk} people are at risk, but no people are among the receptors.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose residents, children or workers.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is to be shown in its exact place, but the owner was not informed.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform the owner and note the day, name the public register, or choose a stricter sharing level.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier statuses cannot be read: “{status_history}”.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each step as status and date, oldest first: SS1 1998; SS2 2004-05-12.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier statuses are not in the order of time.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the oldest first.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier status is younger than the status of today ({status_date}).</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the dates; the status of today does not stand among the earlier ones.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is given as {area_m2} m², but the outline measures {measured} m².</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the outline, or empty the area: it is measured on the map.</source>
        <extracomment>insop_plugin/core/rules/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year ({year_end}) lies before the first year ({year_start}).</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two years or correct one of them.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity began in {year_start}, which is still to come.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the year, or choose the activity “planned”.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is said to go on, but it ended in {year_end}.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the last year, or choose “disused”, “decommissioned” or “abandoned”.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is said to have stopped, but its last year {year_end} is still to come.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the year or the activity.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity has stopped, but not said when.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the last year; an estimate is better than nothing.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a last year ({year_end}), but no state of the activity.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “disused”, “decommissioned” or “abandoned”.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is planned, but began in {year_start}.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “active”, or correct the year.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accident without a date.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day, or at least the first year.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landfill needs to be said to be open or closed.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the state of the activity.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landfill in operation needs its class.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what may be deposited; “uncontrolled dump” where nobody controls it.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed landfill: is there aftercare?</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is “Other”, but it is not said what it is.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the activity in the remarks, or choose a type from the list.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how the source is known.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the evidence: register, field visit, image, media, literature or expert.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity {capacity} has no unit.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the unit, like t/year or MW.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{isic}” is not an ISIC code.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two to four digits, like 2420 for non-ferrous metals.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ISIC code {isic} does not belong to this source type.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for the type: {usual}. Correct the code or the type.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nature “{source_nature}” does not go with a {kind}.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it again or choose another nature.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is of {release_year}, which is still to come.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <extracomment>insop_plugin/core/rules/sources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} ({value}) is less than its part {part} ({part_value}) in the same sample.</source>
        <extracomment>insop_plugin/core/rules/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the units and the names of the two results.</source>
        <extracomment>insop_plugin/core/rules/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clay, silt and sand of this sample add up to {total} %.</source>
        <extracomment>insop_plugin/core/rules/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They should give 100 %. Check the class limits, and whether the values are of the fine earth.</source>
        <extracomment>insop_plugin/core/rules/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value list “{domain}”.</source>
        <extracomment>insop_plugin/core/vocabulary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load shared dataset…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the shared dataset, all of it or one country, area or contaminant</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;last dataset</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dataset you worked with last</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a dataset file…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GeoPackage that was loaded from a store before</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;training dataset</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the shipped training dataset and open it: nothing can go wrong there</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update from the store</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get what others have contributed since</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a store…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store in a folder, a shared drive or a USB stick</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and &amp;back up a store…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a store is sound, and keep a copy of it</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digitise…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw potential sources and sites on the map</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a laboratory&apos;s table</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the data</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is not yet right, and mend it</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find hot spots…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the values of one contaminant high or low together?</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All INSOP &amp;tools</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Processing toolbox at the INSOP tools</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontribute…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you changed and send it to the store</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before, and what the store answered</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a dataset first (step 1).</source>
        <extracomment>insop_plugin/gui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and check</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings in {n} rows</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits in {n} layers are not saved yet and were not checked.</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong in {n} rows.</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows were changed since: check again.</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} mended</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSOP: check</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only errors</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only warnings</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All collections</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place on the map</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “{label}”: {value}</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table</source>
        <extracomment>insop_plugin/gui/check/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {n}</source>
        <extracomment>insop_plugin/gui/check/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in the dataset any more.</source>
        <extracomment>insop_plugin/gui/check/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: the finding will be gone.</source>
        <extracomment>insop_plugin/gui/check/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <extracomment>insop_plugin/gui/check/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has no place on the map.</source>
        <extracomment>insop_plugin/gui/check/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>insop_plugin/gui/check/tree.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>insop_plugin/gui/check/tree.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended since the last check</source>
        <extracomment>insop_plugin/gui/check/tree.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records</source>
        <extracomment>insop_plugin/gui/check/tree.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({n})</source>
        <extracomment>insop_plugin/gui/check/tree.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {n} more</source>
        <extracomment>insop_plugin/gui/check/tree.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the training dataset</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training dataset is open. It is a copy: try everything.</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating from the store</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date: {taken} rows new or changed, {gone} gone.</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows were changed both here and in the store; your edits are kept.</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows that the store has lost count as changes again.</source>
        <extracomment>insop_plugin/gui/checkouts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your edits</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the store</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {file} to the folder “inbox” of the store.</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send {n} changes</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send: the store has all you did.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the errors first.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first about the rows that others changed too.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a licence.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules find nothing wrong.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your edits…</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {address} is not connected. Your edits are kept: send them later, choose where the store is now, or make a package to carry there.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows were changed here and in the store. Choose in the list, then decide:</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} errors keep this from being sent. The first: {told}</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have {n} doubts; you may send all the same.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · changed by others too</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape on the map</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential source</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polluted site</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place.</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click along the line; right-click ends, Backspace takes back a point, Esc starts again.</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners; right-click ends, Backspace takes back a corner, Esc starts again.</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the centre, then the edge; or type a radius and press Enter.</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSOP digitising</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing is interrupted; click a shape to go on.</source>
        <extracomment>insop_plugin/gui/digitise/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>insop_plugin/gui/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSOP</source>
        <extracomment>insop_plugin/gui/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the state of the dataset</source>
        <extracomment>insop_plugin/gui/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soil pollution in six steps</source>
        <extracomment>insop_plugin/gui/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <extracomment>insop_plugin/gui/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits of “{layer}” could not be saved: {reason}.</source>
        <extracomment>insop_plugin/gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the layer is still in edit mode. Mend what is named and save it again.</source>
        <extracomment>insop_plugin/gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are not saved yet in: {names}.</source>
        <extracomment>insop_plugin/gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <extracomment>insop_plugin/gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <extracomment>insop_plugin/gui/form/children.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add:</source>
        <extracomment>insop_plugin/gui/form/children.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all {n}</source>
        <extracomment>insop_plugin/gui/form/children.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you filled in is not saved. Close all the same?</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {singular}</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save unfinished</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {singular}</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {singular}</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to mend before it can be contributed.</source>
        <extracomment>insop_plugin/gui/form/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to mend.</source>
        <extracomment>insop_plugin/gui/form/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <extracomment>insop_plugin/gui/form/inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <extracomment>insop_plugin/gui/form/inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>insop_plugin/gui/form/inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has {n} characters; at most {most} can be stored.</source>
        <extracomment>insop_plugin/gui/form/inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recorded within {distance} of what you drew. Is it one of these?</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or status</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name alike</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>insop_plugin/gui/form/nearby_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {singular}</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {singular}</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the place on the map.</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dataset…</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded nearby:</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} already recorded within {distance}.</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on the map: {area}.</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical for {type}:</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>insop_plugin/gui/form/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your unsaved edits of {layers}. Save the layer edits to keep it.</source>
        <extracomment>insop_plugin/gui/form/outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting changes</source>
        <extracomment>insop_plugin/gui/form/outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in your checkout.</source>
        <extracomment>insop_plugin/gui/form/outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change not sent.</source>
        <extracomment>insop_plugin/gui/form/outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes not sent.</source>
        <extracomment>insop_plugin/gui/form/outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({type}, {distance})</source>
        <extracomment>insop_plugin/gui/form/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick what applies</source>
        <extracomment>insop_plugin/gui/form/term_inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose or type to search</source>
        <extracomment>insop_plugin/gui/form/term_inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>insop_plugin/gui/form/term_inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in the list.</source>
        <extracomment>insop_plugin/gui/form/term_inputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth (cm)</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{rows_in} rows = {rows_kept} kept + {rows_refused} refused&lt;/b&gt; · {cells_in} results = {cells_kept} kept + {cells_refused} refused + {cells_without} not measured</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first {n} of {all} results are understood</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is refused or flagged</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows: {text} …</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>insop_plugin/gui/import_table/columns_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>insop_plugin/gui/import_table/columns_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminant</source>
        <extracomment>insop_plugin/gui/import_table/columns_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places yet.</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {total} columns are used</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells need an answer</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} of {plots} places are on the map</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} rows are refused for their position&lt;/b&gt;</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {n} results are in the dataset already and are not imported again.</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples with {results} results imported from {file}.</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them were delivered with another value then; they stay as they are.</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the table</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the first rows</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: columns</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: check all rows</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;another table</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {samples} samples, {results} results</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill short rows with empty cells</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 File</source>
        <extracomment>insop_plugin/gui/import_table/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Columns</source>
        <extracomment>insop_plugin/gui/import_table/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Check</source>
        <extracomment>insop_plugin/gui/import_table/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Result</source>
        <extracomment>insop_plugin/gui/import_table/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  ,</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar  |</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double  &quot;</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single  &apos;</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotation marks</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point  0.5</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  0,5</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day.month.year</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month/day/year</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each column by itself</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {rows} rows, {columns} columns</source>
        <extracomment>insop_plugin/gui/import_table/file_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>insop_plugin/gui/import_table/help_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contaminant or soil property is “{value}”?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “{value}” soil?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the limit</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the limit</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the laboratory</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit is “{value}”?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the laboratory&apos;s mark “{value}” mean?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do negative results such as “{value}” mean?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the limit of detection, in the unit of the results? It is taken for all results without their own.</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do results of “{value}” mean?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is soil</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this limit</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, and nothing was there</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <extracomment>insop_plugin/gui/import_table/recipe_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>insop_plugin/gui/import_table/recipe_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>insop_plugin/gui/import_table/result_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <extracomment>insop_plugin/gui/import_table/result_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>insop_plugin/gui/import_table/result_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>insop_plugin/gui/import_table/result_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>insop_plugin/gui/import_table/result_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is not imported.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is a result of one contaminant or soil property.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of a result column</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether the result is below the limit, such as Cd_censored.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of a result column</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of detection of one contaminant.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample number</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory&apos;s or the field&apos;s number of the sample.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or site name</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of one place share it.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In degrees: decimal, or degrees, minutes and seconds.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting (x)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In metres or feet; its coordinate system is chosen at the map.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northing (y)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EPSG code for each row.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the position (m)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of sampling</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth, from–to</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text such as 0-20 or 12 to 20 in.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper depth</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower depth</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of depth</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soil horizon</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the contaminant</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tables with one result per row.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAS number</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result, one per row</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the result</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory&apos;s mark</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as &lt;, U or n.d. beside the result.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the result</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a result “not detected” lies below.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of detection (LOD)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of quantification (LOQ)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory procedure</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as aqua regia or XRF; chosen from the value list.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, in the laboratory&apos;s words</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, extractable, soluble ...</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry or wet weight</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water content (%)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where results are per kilogram of wet soil.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are not soil are refused.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or ISO code.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain size</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as &lt; 2 mm.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory&apos;s sample number</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands beside the sender&apos;s own number.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells samples apart</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns that make a sample of its own, such as season.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of analysis</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the dataset a title.</source>
        <extracomment>insop_plugin/gui/import_table/same_for_all.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2021-05-30, 2021-05 or 2021.</source>
        <extracomment>insop_plugin/gui/import_table/same_for_all.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the depth as two numbers in centimetres, such as 0-20.</source>
        <extracomment>insop_plugin/gui/import_table/same_for_all.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the table says</source>
        <extracomment>insop_plugin/gui/import_table/same_for_all.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <extracomment>insop_plugin/gui/import_table/same_for_all.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is open in this project.</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file name, or remove its layers first.</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no file name yet.</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under “Save as” where your copy goes.</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {n} rows loaded.</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {title}</source>
        <extracomment>insop_plugin/gui/load.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every time</source>
        <extracomment>insop_plugin/gui/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed, on its way</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: changed by others too</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: not right yet</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;Text (*.txt)</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More stands in the receipt.</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing level</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the receipts</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent from this dataset yet.</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <extracomment>insop_plugin/gui/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitise</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribute</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset is open yet. New here?</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a dataset first</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet: bring in a laboratory&apos;s table.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since the last change.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline · the store {address} is not connected</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples, {sources} sources, {sites} sites</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} potential sources, {sites} sites</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plots} plots, {samples} samples, {results} results</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import results first</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: {address}</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} · updated {day}</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits in {n} layers are not saved yet.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{results} results to look at</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes not sent</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes wait for an answer</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send · last sent {day}</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was open last time.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a store, or create one.</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence named</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the empty dataset</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {licence} · revision {rev} · made {made}</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load {n} samples</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load {n} sources</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load {n} sites</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load {n} rows</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the store</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the store</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the store</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in packages</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in packages</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is ready in {folder}.</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in {n} packages</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>insop_plugin/gui/term_boxes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>insop_plugin/gui/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>insop_plugin/gui/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p % · about {rest} left</source>
        <extracomment>insop_plugin/gui/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is not in the list “{domain}”.</source>
        <extracomment>insop_plugin/processing/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <extracomment>insop_plugin/processing/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of one contaminant</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonise</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extract</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contaminant</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant}, {series}: {n} results, {censored} of them below or above a limit; {way}.</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the value empty</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter half the limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no value in the layer</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those below a limit are entered as the limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those below a limit are entered as half the limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminant (code)</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure (code; needed where there are several)</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit (needed where there are several)</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results below a limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results below or above a limit</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results without a place</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store (folder)</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision of the store</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes pending</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes refused</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name (empty: as in the settings)</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country (ISO code)</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a store</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribute</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the accepted data</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries it takes (ISO codes, separated by commas; empty: all)</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the store (new or empty)</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the store</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “{title}” is ready in {address}.</source>
        <extracomment>insop_plugin/processing/createstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots (Getis-Ord Gi*)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coldspot</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi*</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local statistic</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatial autocorrelation</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDR</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance band, the sample itself included</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K nearest, and the sample itself</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance band</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the values</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours are</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of nearest neighbours (K)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform values first</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False discovery rate (ALPHA)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in hot spots</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in cold spots</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples tested</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a value</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples without a neighbour</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonise table</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laboratory</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/kg</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-detect</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gpkg);;All files (*.*)</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows kept</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results kept</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results refused</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that say nothing was measured</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory table</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe that was used</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load shared dataset</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkout</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this country (ISO code)</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this area</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this contaminant (code)</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows loaded</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles are not available in this version.</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, revision {rev}, licence {licence}</source>
        <extracomment>insop_plugin/processing/loaddataset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSOP soil pollution</source>
        <extracomment>insop_plugin/processing/provider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check data</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QC</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout, layer or table</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows checked</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no GeoPackage geometry</source>
        <extracomment>insop_plugin/stores/blobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <extracomment>insop_plugin/stores/checkout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reviewer changes the state of a row.</source>
        <extracomment>insop_plugin/stores/edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the state back to “draft”.</source>
        <extracomment>insop_plugin/stores/edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no INSOP store at {address}: {reason}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds “store.gpkg”, or create a store.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no INSOP checkout: {reason}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GeoPackage made by “Load shared dataset”.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of INSOP cannot open the store {address}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder of a store.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {address} is not empty: it holds “{found}”.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder for the store.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSOP may not write in {path} ({reason}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the owner of the folder for permission to write, or use a copy elsewhere.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} is full ({reason}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and your edits are kept. Make room and try again.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and your edits are kept. Check the disk or network drive and try again.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write to it. Restore it from a backup; your checkout keeps its edits.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has data model version {found}; this INSOP knows up to version {known}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the INSOP plugin. Nothing was changed.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by {owner}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are kept. Try again in a moment.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store file {path} is open in another program (write-ahead mode).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store file must not be opened in QGIS itself: close it there, open a checkout instead, and try again.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkout {path} is open for editing in QGIS or another program.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard the edits, switch editing off for its layers, and try again.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a checkout with {n} changes that are not in the store yet.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribute them first, or choose another file name.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and is no INSOP checkout.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was loaded from the store “{title}” ({expected}), not from “{other}” ({found}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the store it came from.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “{title}” was restored from a backup since this checkout was loaded.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are kept. Update the checkout (pull), check what it says, and contribute again.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes are too many for one contribution; this store takes {limit}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribute after each part of the work.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {path} cannot be used: {reason}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender to make the package again.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store already has another contribution under the id {push_id}.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the contribution again from the checkout.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable backup at {path} ({reason}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the store&apos;s “backups” folder.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is missing</source>
        <extracomment>insop_plugin/stores/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no GeoPackage</source>
        <extracomment>insop_plugin/stores/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>insop_plugin/stores/geopackage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection}, row {row}, column {column}: “{value}” is no {type}.</source>
        <extracomment>insop_plugin/stores/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Correct the value and try again.</source>
        <extracomment>insop_plugin/stores/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows of {collection} are in the checkout already, the first is {uid}.</source>
        <extracomment>insop_plugin/stores/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. The table seems to have been imported before.</source>
        <extracomment>insop_plugin/stores/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first records are missing</source>
        <extracomment>insop_plugin/stores/ledger.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was not made as a store</source>
        <extracomment>insop_plugin/stores/ledger.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old lock of {owner} was taken over.</source>
        <extracomment>insop_plugin/stores/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds other files than a package does</source>
        <extracomment>insop_plugin/stores/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed or damaged on its way</source>
        <extracomment>insop_plugin/stores/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>insop_plugin/stores/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to {n} bytes</source>
        <extracomment>insop_plugin/stores/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest is not {format}</source>
        <extracomment>insop_plugin/stores/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings to mend first: {n}.</source>
        <extracomment>insop_plugin/stores/pushing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution was made for another store.</source>
        <extracomment>insop_plugin/stores/pushing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has a newer data model: update the INSOP plugin.</source>
        <extracomment>insop_plugin/stores/pushing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution needs the name of its contributor.</source>
        <extracomment>insop_plugin/stores/pushing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that changed in the store since they were loaded: {n}.</source>
        <extracomment>insop_plugin/stores/pushing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no table “insop_checkout”</source>
        <extracomment>insop_plugin/stores/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no results of {contaminant}{more}.</source>
        <extracomment>insop_plugin/stores/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has results of: {known}.</source>
        <extracomment>insop_plugin/stores/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} was measured in ways that cannot be put together: {series}.</source>
        <extracomment>insop_plugin/stores/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one procedure, and one unit where there are several.</source>
        <extracomment>insop_plugin/stores/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that changed since the reviewer saw them: {n}.</source>
        <extracomment>insop_plugin/stores/reviewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not review own rows.</source>
        <extracomment>insop_plugin/stores/reviewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <extracomment>insop_plugin/stores/sending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written page by page: {reason}.</source>
        <extracomment>insop_plugin/stores/sqlite_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no store file</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution {id} has other changes than it was answered for.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spatial index of “{table}” is damaged: {said}.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spatial index of “{table}” differs from its rows in {n} places.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {uid} has no entry in the journal.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {said}.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {rev} of the {table} does not fit the clock at {clock}.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {uid} is not what the journal says.</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {uid} points to a row that is not there ({column}).</source>
        <extracomment>insop_plugin/stores/upkeep.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row stands twice in one contribution.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not know this collection or action.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of the row is no UUID.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the store writes this column.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not in its one spelling.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was withdrawn; it cannot be edited any more.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row it belongs to is not in the store.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows belong to it: delete or move them first.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not take rows of this country.</source>
        <extracomment>insop_plugin/stores/verdict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the store “{title}”, revision {rev}.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “{title}” had this contribution already, revision {rev}.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed; it waits to be brought to the store “{title}”.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as a whole: rows were changed in the store meanwhile. Your edits are kept.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as a whole: some rows are not right yet. Your edits are kept.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as a whole: the store does not take it. Your edits are kept.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as a whole: the store was restored from a backup. Your edits are kept.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as a whole: the store has a newer data model. Your edits are kept.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the store by {by} (revision {rev}).</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store does not have it.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted in the store by {by}.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: {accepted} accepted, {pending} pending, {refused} refused.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more, see the receipt.</source>
        <extracomment>insop_plugin/stores/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the program. Identifies the record for ever; never change it.</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country the record is about, as a three-letter ISO code. For an international body: the country of its seat.</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review state</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the record stands between field draft and accepted. Set by the store.</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the store has changed the record; 0 means it was never sent.</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted records are kept as a mark so that other offices learn of it.</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the program (UTC).</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the program.</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by</source>
        <extracomment>resources/model/_common.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, reports and other files that belong to a record.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of record.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the record.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file, relative to the checkout.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file shows.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the photo or date of the document.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like image/jpeg.</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>resources/model/attachment.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributor</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who enter, review or answer for data.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name and family name.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where questions about the data can be sent.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen digits in four groups, like 0000-0002-1825-0097.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body the person works for.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person may do with the data.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the person agreed that name and e-mail are stored and shown with the data.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything a colleague should know. Not for names of private persons.</source>
        <extracomment>resources/model/contributor.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery of data with one owner, one licence and one history. Every plot, source and site should belong to one.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, where, when: for example “Topsoil survey of the Sinú valley, 2011”.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sentences for somebody who has never heard of it.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the data were collected.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling design, laboratory, processing: what somebody needs to judge the data.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of sampling or survey.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of sampling or survey.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with the data. A dataset cannot be contributed without one.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly the positions may be shown to others.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence to print beside every map made with the data.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to cite it: authors, year, title, publisher.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 10.5066/P9YAYLPN, without https.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page where the dataset is described or can be got.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers questions.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the data.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale 1 :</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data taken from maps: the scale number of the map, like 25000.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known weak points, share of duplicates, results of reference materials.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer&apos;s note</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the National Focal Point said.</source>
        <extracomment>resources/model/dataset.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers about a record or about the dataset.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark this one answers.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of record it is about.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the record it is about.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question or answer.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until somebody has answered.</source>
        <extracomment>resources/model/discussion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, webinars, trainings and workshops.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the event is called.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session, webinar, training, workshop or forum.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House and town, or “online”.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to join</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the online meeting, beginning with https://.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that are spoken or interpreted.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the recording, after the event.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of slides and exercises.</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <extracomment>resources/model/event.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who can advise, train or review.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the expert also contributes data.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body the expert works for.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only if the entry is public.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the expert knows.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminant groups</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of contaminants the expert has worked on.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries the expert knows.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages the expert works in.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available as</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the expert can be asked for.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with publications or a short life.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expert agreed to be listed for everybody.</source>
        <extracomment>resources/model/expert.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One result of one sample: a contaminant or soil property, its value or limit, unit and method; what was delivered is kept beside it.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample that was measured.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminant or property</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of result</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, or only a limit: below (left), above (right) or between two (interval).</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonised value. Empty when only a limit is known.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of value and limits; mg/kg of dry soil for contaminants.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is below (left) or above (right) this; lower end of an interval.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for intervals.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection limit</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the unit of the value.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantification limit</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight basis</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kilogram of dry or of wet soil.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the soil was digested and measured. Results of different procedures are not mixed.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the element the procedure reaches.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method in the laboratory&apos;s words</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the laboratory&apos;s report.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed on</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the measurement; matters for radionuclides and volatile compounds.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the repeat measurement; 1 if there is only one.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many measurements the value is the mean of.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the laboratory gives it; the next field says what it means.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty given as</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded (k = 2), standard deviation, or per cent of the value.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary, final or rejected by the laboratory.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as delivered</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column head or name in the laboratory&apos;s table; never changed.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as delivered</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the delivered text, like “&lt;0.5” or “n.d.”; never changed.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit as delivered</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the delivered text; never changed.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step from the delivered to the harmonised value.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality flags</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the flags of the list of quality flags; set by the checks.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies, laboratories, universities and other bodies that own, measure or review the data.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full official name.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short form people use, like FAO.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of body it is.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For laboratories: how the quality of the results is assured.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROR identifier</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the Research Organization Registry, like https://ror.org/00pe0tf51.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the body, beginning with https://.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office address, not a private one.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address of the office.</source>
        <extracomment>resources/model/organisation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plot</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where soil was taken: one point on the map, one visit.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery this record belongs to.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the plot lies on a registered site.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot code</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written on the bag or in the field book.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling date</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the soil was taken; for several days the first.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date known to</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year, or a period.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled until</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, when the precision is “period”.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the land when sampled.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot type</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the soil was opened.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsamples</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many increments were mixed; 1 for a single sample.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area sampled</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area the increments were taken from.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How located</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the position was found.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position accurate to</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius in metres within which the true position lies.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above sea level.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East or longitude as delivered</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was delivered; never changed.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North or latitude as delivered</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system as delivered</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPSG code or name.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled by</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team or person.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if stricter than that of the dataset.</source>
        <extracomment>resources/model/plot.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soil of one plot between two depths, as it went to the laboratory.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot the soil was taken from.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample code</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written on the bag.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory number</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given by the laboratory.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the surface of the mineral soil or, for litter, of the litter.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be deeper than the upper depth.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer or horizon</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A natural horizon, or a fixed depth.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designation, like Ap or Bw2.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic layer</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litter or peat: depth counts from its own surface.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if another day than that of the plot.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passed the sieve and was analysed.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was dried.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moisture</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water as per cent of the wet mass.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse fragments</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass above 2 mm as per cent of the whole soil.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal sample, duplicate, blank or reference material.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample this one repeats or was split from.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who measured it.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the laboratory assures its quality.</source>
        <extracomment>resources/model/sample.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area that is polluted or may be, whatever its source, with its status under the law. Listed does not mean polluted.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known locally.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identifier</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the national register.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of site</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pollution comes from.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site status</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the site has been investigated and managed: SS1 to SS6.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the decision or investigation that gave the site its status.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the status</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, report or law the status rests on.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier statuses</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry per step, oldest first, like: SS1 1998; SS2 2004-05-12; SS4 2010-11.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First registered</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the site was first entered in a register.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides about the site.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority&apos;s page</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the authority.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner informed on</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many laws let the owner answer before a site is published.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigations done</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything done so far to find out whether the site is polluted.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediation</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done or was done to reduce the risk.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the site monitored or maintained after the works?</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority class</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a national or CCME-like scoring.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at risk</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of people who are or may be exposed.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptors</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what may be harmed.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure pathways</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the contaminants reach the receptors.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundwater vulnerability</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How easily contaminants reach the groundwater.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use now</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the land is used for today.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use planned</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to be used for: decides which guideline values apply.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sites drawn as a point. Drawn areas are measured on the map.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register entry</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page of the site in a public register.</source>
        <extracomment>resources/model/site.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of sites</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of a site</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which source is thought to have polluted which site.</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site that was polluted.</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source that is thought to have done it.</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the link is.</source>
        <extracomment>resources/model/site_source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential sources</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potential source</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place where an activity releases or has released contaminants, or may have. Listed does not mean polluted.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source type</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity. Choose “Unknown” if you cannot tell.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it acts from a point, along a line, over an area.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the activity still goes on.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year the activity began (estimate if needed).</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year the activity ended. Leave empty while it goes on.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of accident</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For accidents and spills.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landfill class</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For landfills and dumps: what may be deposited.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For closed landfills: is there aftercare (cover, drainage, monitoring)?</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known that the source is there.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the field visit or date of the image.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, image or web page that shows it.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sources drawn as a circle: its radius.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways contaminants leave the source.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitude</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the release compared with others of the same type.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production or volume; the unit stands in the next field.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity unit</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example t/year, MW, m3, head.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or body that runs or ran it.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISIC code</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISIC Rev. 4, two to four digits (the same divisions as NACE Rev. 2).</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-PRTR activity</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity of Annex I of Regulation (EC) 166/2006.</source>
        <extracomment>resources/model/source.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants of sources</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contaminant of a source</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a source releases or is likely to release.</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source that releases it.</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is released.</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, expected for this activity, or only possible.</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported release to land, if known.</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the release</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year the amount was reported for.</source>
        <extracomment>resources/model/source_contaminant.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO/IEC 17025</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited for the method.</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLOSOLAN proficiency test</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in a proficiency test of the Global Soil Laboratory Network.</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external control.</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported.</source>
        <extracomment>resources/tables/accreditation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designed or under construction; no release yet.</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity goes on.</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disused</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the installation stands and could start again.</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for good and dismantled or made safe.</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped and left without being made safe; often no known owner.</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether the activity goes on.</source>
        <extracomment>resources/tables/activity_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>resources/tables/availability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews data and reports.</source>
        <extracomment>resources/tables/availability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <extracomment>resources/tables/availability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches.</source>
        <extracomment>resources/tables/availability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <extracomment>resources/tables/availability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers questions, advises on sites.</source>
        <extracomment>resources/tables/availability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was measured.</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below a limit</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not detected or not quantified: the value lies below the limit.</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above a limit</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the range of the instrument: the value lies above the limit.</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two limits</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces: detected, but below the quantification limit.</source>
        <extracomment>resources/tables/censor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>resources/tables/certainty.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented or seen; no doubt.</source>
        <extracomment>resources/tables/certainty.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probable</source>
        <extracomment>resources/tables/certainty.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More likely than not.</source>
        <extracomment>resources/tables/certainty.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>resources/tables/certainty.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be excluded.</source>
        <extracomment>resources/tables/certainty.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsenic</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadmium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium (total)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium (III)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium (VI)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mercury (total)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mercury (inorganic)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methylmercury (as Hg)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickel</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobalt</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manganese</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antimony</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selenium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thallium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanadium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beryllium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boron</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uranium (chemical)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorium (chemical)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellurium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bismuth</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strontium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubidium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caesium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zirconium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niobium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germanium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scandium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yttrium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanthanum</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neodymium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadolinium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palladium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhodium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aluminium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titanium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potassium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phosphorus (total)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfur (total)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silicon</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyanide (free)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyanide (total)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyanide (complex)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiocyanate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoride</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chloride</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bromide</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitrate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ammonium</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perchlorate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asbestos</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naphthalene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acenaphthylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acenaphthene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluorene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phenanthrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthracene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoranthene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benz[a]anthracene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrysene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[b]fluoranthene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[k]fluoranthene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[a]pyrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeno[1,2,3-cd]pyrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibenz[a,h]anthracene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[ghi]perylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[j]fluoranthene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[e]pyrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-Methylnaphthalene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-Methylnaphthalene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, sum of 16 US EPA</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, sum of 10 (NL, VROM)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, sum of 4 (BaA+BbF+BaP+Chr)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, sum of 7 carcinogenic</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, low molecular weight (Swedish PAH-L)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, medium molecular weight (Swedish PAH-M)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, high molecular weight (Swedish PAH-H)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzo[a]pyrene toxic equivalents</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 28 (2,4,4&apos;-trichlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 52 (2,2&apos;,5,5&apos;-tetrachlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 101 (2,2&apos;,4,5,5&apos;-pentachlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 118 (2,3&apos;,4,4&apos;,5-pentachlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 138 (2,2&apos;,3,4,4&apos;,5&apos;-hexachlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 153 (2,2&apos;,4,4&apos;,5,5&apos;-hexachlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 180 (2,2&apos;,3,4,4&apos;,5,5&apos;-heptachlorobiphenyl)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 77</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 81</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 105</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 114</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 123</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 126</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 156</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 157</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 167</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 169</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB 189</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB, sum of 6 indicator (28,52,101,138,153,180)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB, sum of 7 indicator (PCB6 + 118)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB, total</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aroclor 1016</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aroclor 1242</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aroclor 1248</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aroclor 1254</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aroclor 1260</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,3,7,8-TCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,7,8-PeCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,4,7,8-HxCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,6,7,8-HxCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,7,8,9-HxCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,4,6,7,8-HpCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,3,7,8-TCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,7,8-PeCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,3,4,7,8-PeCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,4,7,8-HxCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,6,7,8-HxCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,7,8,9-HxCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,3,4,6,7,8-HxCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,4,6,7,8-HpCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3,4,7,8,9-HpCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCDF</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCDD/F, sum as TEQ</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCDD/F + dl-PCB, sum as WHO-TEQ</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p,p&apos;-DDT</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o,p&apos;-DDT</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p,p&apos;-DDE</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o,p&apos;-DDE</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p,p&apos;-DDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o,p&apos;-DDD</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDT total (DDT+DDE+DDD)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDT, sum of isomers</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDE, sum of isomers</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDD, sum of isomers</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha-HCH</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta-HCH</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma-HCH (lindane)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta-HCH</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HCH, sum of isomers</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieldrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isodrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drins (aldrin+dieldrin+endrin), sum</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrin + dieldrin, sum</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heptachlor</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heptachlor epoxide</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlordane (technical / sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cis-Chlordane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trans-Chlordane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endosulfan (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha-Endosulfan</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta-Endosulfan</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endosulfan sulfate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexachlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pentachlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexachlorobutadiene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirex</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxaphene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlordecone</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methoxychlor</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicofol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quintozene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glyphosate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMPA</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrazine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desethylatrazine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simazine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbuthylazine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,4-D</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,4,5-T</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCPA</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCPB</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mecoprop</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicamba</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picloram</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorpyrifos</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diazinon</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malathion</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parathion</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimethoate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbofuran</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbaryl</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbendazim</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imidacloprid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiamethoxam</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothianidin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fipronil</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bifenthrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cypermethrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltamethrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lambda-Cyhalothrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permethrin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraquat (cation)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diquat (cation)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendimethalin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trifluralin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metolachlor</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alachlor</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetochlor</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linuron</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diuron</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isoproturon</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boscalid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoxiconazole</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tebuconazole</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azoxystrobin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorothalonil</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorooctane sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorooctanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorononanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorodecanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluoroundecanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorododecanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluoroheptanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorohexanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluoropentanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorobutanoic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorobutane sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluoropentane sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorohexane sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluoroheptane sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorodecane sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfluorooctane sulfonamide</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6:2 Fluorotelomer sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8:2 Fluorotelomer sulfonic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HFPO-DA (GenX)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N-EtFOSAA</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N-MeFOSAA</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trifluoroacetic acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFAS, sum of 4 (PFOA+PFNA+PFHxS+PFOS)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFOS + PFHxS, sum</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFAS, sum of measured</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons C10-C40</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons C6-C10</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons C10-C21 (middle distillates)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons C21-C40 (heavy fractions)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons C5-C10 (gasoline fractions)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydrocarbons C&gt;12 (heavy)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydrocarbons C&lt;=12 (light)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCME fraction F1 (C6-C10 excl. BTEX)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCME fraction F2 (&gt;C10-C16)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCME fraction F3 (&gt;C16-C34)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCME fraction F4 (&gt;C34)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic EC5-EC6</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic EC&gt;6-EC8</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic EC&gt;8-EC10</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic EC&gt;10-EC12</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic EC&gt;12-EC16</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic EC&gt;16-EC35</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC5-EC7 (benzene)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC&gt;7-EC8 (toluene)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC&gt;8-EC10</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC&gt;10-EC12</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC&gt;12-EC16</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC&gt;16-EC21</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aromatic EC&gt;21-EC35</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toluene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethylbenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xylenes (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o-Xylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m-Xylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-Xylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m+p-Xylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BTEX (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isopropylbenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,4-Trimethylbenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,3,5-Trimethylbenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methyl tert-butyl ether</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,4-Dioxane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetrachloroethene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trichloroethene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cis-1,2-Dichloroethene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trans-1,2-Dichloroethene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2-Dichloroethene (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,1-Dichloroethene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl chloride</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,1,1-Trichloroethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,1,2-Trichloroethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,1-Dichloroethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2-Dichloroethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dichloromethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chloroform</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon tetrachloride</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chloromethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2-Dichloropropane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,3-Trichloropropane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,1,1,2-Tetrachloroethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,1,2,2-Tetrachloroethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2-Dibromoethane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bromoform</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2-Dichlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,3-Dichlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,4-Dichlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,2,4-Trichlorobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dichlorobenzenes (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trichlorobenzenes (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phenol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cresols (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-Chlorophenol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,4-Dichlorophenol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,4,6-Trichlorophenol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pentachlorophenol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisphenol A</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-Nonylphenol (branched)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-tert-Octylphenol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis(2-ethylhexyl) phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di-n-butyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butyl benzyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diethyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimethyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di-n-octyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diisobutyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diisononyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diisodecyl phthalate</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,4,6-Trinitrotoluene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDX</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMX</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetryl</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,4-Dinitrotoluene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,6-Dinitrotoluene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-Amino-4,6-dinitrotoluene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-Amino-2,6-dinitrotoluene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,3,5-Trinitrobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,3-Dinitrobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitrobenzene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitroglycerin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PETN</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picric acid</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aniline</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-28</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-47</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-99</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-100</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-153</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-154</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-183</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BDE-209</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBDE (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexabromocyclododecane</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetrabromobisphenol A</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-chain chlorinated paraffins (C10-C13)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium-chain chlorinated paraffins (C14-C17)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polychlorinated naphthalenes</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tributyltin (cation)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibutyltin (cation)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triphenyltin (cation)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organotin compounds (sum)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caesium-137</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caesium-134</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strontium-90</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radium-226</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radium-228</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorium-232</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uranium-238</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uranium-235</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uranium-234</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potassium-40</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-210</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polonium-210</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobalt-60</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plutonium-239</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plutonium-240</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americium-241</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbamazepine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ciprofloxacin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrofloxacin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfamethoxazole</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfadiazine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimethoprim</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetracycline</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxytetracycline</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlortetracycline</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythromycin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tylosin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivermectin</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17beta-Estradiol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17alpha-Ethinylestradiol</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triclosan</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caffeine</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastics (total count)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastic, polyethylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastic, polypropylene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastic, polystyrene</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastic, poly(ethylene terephthalate)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastic, poly(vinyl chloride)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre wear particles</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6PPD-quinone</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic resistance genes (sum, copies/16S)</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escherichia coli</source>
        <extracomment>resources/tables/contaminant.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace elements</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metals and metalloids in small amounts.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare earths</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanthanum, cerium and their relatives.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum group</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum, palladium, rhodium; from catalysts.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major elements</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements that make up the soil.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inorganic</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anions, cyanides, asbestos.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polycyclic aromatic hydrocarbons.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAH, sums</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums and equivalents of polycyclic aromatic hydrocarbons.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polychlorinated biphenyls, indicator congeners.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB, dioxin-like</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polychlorinated biphenyls that act like dioxins.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCB, sums</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums and technical mixtures of polychlorinated biphenyls.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dioxins and furans</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorinated dioxins and furans with the 2,3,7,8 pattern.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dioxins and furans, sums</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic equivalents of dioxins and furans.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organochlorine pesticides</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDT, HCH, drins and other organochlorine pesticides.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organochlorine pesticides, sums</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of organochlorine pesticides.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pesticides</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesticides in use or recently banned.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFAS</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per- and polyfluoroalkyl substances.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFAS, sums</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of per- and polyfluoroalkyl substances.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral oil and fuel by boiling range.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petroleum hydrocarbons, TPHCWG fractions</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliphatic and aromatic fractions of mineral oil.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BTEX and fuel aromatics</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzene, toluene, ethylbenzene, xylenes.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other volatile compounds</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel additives and other volatile compounds.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorinated solvents</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning and degreasing agents.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorobenzenes</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mono- to trichlorobenzenes.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phenols</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phenol, cresols, chlorophenols, alkylphenols.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phthalates</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plasticisers.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosives</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosives and what they break down to.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organic</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic compounds of no other group.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flame retardants</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brominated flame retardants.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other persistent organic pollutants</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorinated paraffins and naphthalenes.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organotin compounds</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin compounds from paints and biocides.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radionuclides</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural and artificial radioactive nuclides.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human and veterinary medicines.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastics</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plastic and tyre particles.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biological</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germs and resistance genes.</source>
        <extracomment>resources/tables/contaminant_group.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNSS</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-held satellite receiver or telephone; about 3 to 15 m.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNSS, corrected</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential or RTK; below 1 m.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a map or image</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitised on a map or image.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an address</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found from an address or place name.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of an area</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the commune, district or province is known.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made inexact</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on purpose to protect the owner.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows how the position was found.</source>
        <extracomment>resources/tables/coord_method.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andorra</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia (Plurinational State of)</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei Darussalam</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China, Hong Kong Special Administrative Region</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China, Macao Special Administrative Region</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Democratic People&apos;s Republic of Korea</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holy See</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran (Islamic Republic of)</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao People&apos;s Democratic Republic</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia (Federated States of)</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Martin (French Part)</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of Palestine</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom of Great Britain and Northern Ireland</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States of America</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela (Bolivarian Republic of)</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis and Futuna Islands</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <extracomment>resources/tables/country.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is known.</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only month and year are known; the day is set to 1.</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year is known; day and month are set to 1 January.</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled over several days; the last day stands in “Sampled until”.</source>
        <extracomment>resources/tables/date_precision.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>resources/tables/discussion_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an answer.</source>
        <extracomment>resources/tables/discussion_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>resources/tables/discussion_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an answer.</source>
        <extracomment>resources/tables/discussion_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>resources/tables/discussion_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <extracomment>resources/tables/discussion_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimney, fumes, evaporation.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste water</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge to sewer, ditch or river.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-off</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain washes it off the surface.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leachate</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water seeps through waste or soil.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste deposit</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid waste put on or into the ground.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind carries particles.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spill or leak</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tanks, pipes, transfers.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to land</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesticide, fertiliser, sludge, manure, irrigation.</source>
        <extracomment>resources/tables/emission_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil and gas refineries</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasification and liquefaction</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combustion of 50 MW or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coke ovens</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coal rolling mills, 1 t/h or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacture of coal products</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal ore roasting or sintering</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metals.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pig iron or steel, 2.5 t/h or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing of ferrous metals</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferrous metal foundries, 20 t/day or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-ferrous metals: production and smelting</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface treatment of metals and plastics, vats of 30 m3 or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underground mining</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opencast mining and quarrying, 25 ha or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cement and lime</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melting of mineral substances</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceramics</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic organic chemicals</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemicals.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic inorganic chemicals</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertilisers</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant protection products and biocides</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosives and pyrotechnics</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazardous waste, more than 10 t/day</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste and waste water.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incineration of non-hazardous waste, more than 3 t/h</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal of non-hazardous waste, more than 50 t/day</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landfills, 10 t/day or 25 000 t in all</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal of animal carcasses</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban waste water, 100 000 people or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial waste water, 10 000 m3/day or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulp</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and wood.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and board</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preservation of wood</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensive rearing of poultry or pigs</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestock and aquaculture.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensive aquaculture</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slaughterhouses</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink from animal or plant materials</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-treatment or dyeing of fibres and textiles</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other.</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanneries, 12 t/day or more</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface treatment with organic solvents</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon and graphite</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and painting of ships</source>
        <extracomment>resources/tables/eprtr.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of the network or a working group.</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinar</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks online.</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course with exercises.</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a common result.</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open discussion.</source>
        <extracomment>resources/tables/event_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed in an official register or permit.</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field visit</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the spot.</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite or aerial image</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on an image.</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper, broadcast, web.</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literature</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific paper or report.</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by somebody who knows the place.</source>
        <extracomment>resources/tables/evidence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemical analysis</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling and laboratory.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital soil mapping</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of soil properties by statistics and covariates.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variograms, kriging, simulation.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning polluted soil.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies, programmes, reporting.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure and effects on people and ecosystems.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIS and data</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps, databases, services.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws and regulations on soil.</source>
        <extracomment>resources/tables/expertise.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swallowing soil</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to mouth, above all children.</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing dust</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust from bare soil or heaps.</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing vapours</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatile contaminants, also inside buildings.</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin contact</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or play with the soil.</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops, meat, milk, eggs or fish from the place.</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinking water</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wells, springs or reservoirs.</source>
        <extracomment>resources/tables/exposure_pathway.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it: HF digestion, fusion, XRF, INAA; for organic compounds the whole extractable content.</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-total</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong acid without HF, such as aqua regia.</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extractable</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak acid or complexing agent (EDTA, DTPA, Mehlich).</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soluble</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral salt or water.</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bioaccessible</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved by simulated digestion.</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chemical form, like chromium(VI) or methylmercury.</source>
        <extracomment>resources/tables/fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk study</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the site from archives, maps and images.</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site visit</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked over and talked to people.</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary investigation</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First samples, to see whether anything is there.</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main investigation</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling that shows extent and depth.</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure of people, water and ecosystem judged.</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated measurements.</source>
        <extracomment>resources/tables/investigation.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddy field</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flooded rice.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arable land</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual crops.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchard or vineyard</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent crops.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grassland</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meadow and pasture.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotment</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small plots where people grow their own food.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing with garden</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home-grown food possible.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing without garden</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of flats, sealed courts.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where small children play.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park or sports</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public green space.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools and nurseries.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops, offices.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, depots.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads, railways, ports, airports.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines, quarries, tailings.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges, barracks, training areas.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest and woodland.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heath, shrub, dunes, protected land.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wetland</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bog, marsh, mangrove.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare land</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock, desert, waste land.</source>
        <extracomment>resources/tables/land_use.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inert waste</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excavated soil, rubble.</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-hazardous waste</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household and similar waste.</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazardous waste</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed for hazardous waste.</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining waste or ash</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailings, spoil, slag, ash.</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled dump</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permit, no barrier, mixed waste.</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what was deposited.</source>
        <extracomment>resources/tables/landfill_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>resources/tables/language.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A natural layer, described in the profile.</source>
        <extracomment>resources/tables/layer_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>resources/tables/layer_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed depth, like 0 to 20 cm.</source>
        <extracomment>resources/tables/layer_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC0 1.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rights reserved; anybody may do anything.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free use with attribution.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-SA 4.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free use with attribution; what is made from it must carry the same licence.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-NC 4.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution; not for commercial use.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-NC-SA 3.0 IGO</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution; not commercial; same licence. Former FAO default.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODbL 1.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open database licence; attribution; databases made from it stay open.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODC-By 1.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data with attribution.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDDL 1.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public domain dedication for data.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLOD 2.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian licence for open government data.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dl-de/by-2-0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German data licence, attribution.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OGL UK 3.0</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British open government licence.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government work</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of the United States Government; public domain in the USA.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSP, restricted</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for products of the Global Soil Partnership, on the owner&apos;s terms.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not leave the organisation; cannot be contributed to a shared store.</source>
        <extracomment>resources/tables/licence.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured or reported.</source>
        <extracomment>resources/tables/likelihood.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>resources/tables/likelihood.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for this activity.</source>
        <extracomment>resources/tables/likelihood.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes found with this activity.</source>
        <extracomment>resources/tables/likelihood.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very small</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household or workshop.</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small business; local effect.</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works of local importance.</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works of national importance; above a reporting threshold of a release register.</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the largest of its kind in the world.</source>
        <extracomment>resources/tables/magnitude.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National agency</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of a state for environment, geology, agriculture or statistics.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry of a state.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University or research institute</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches or does research.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures for others.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association or foundation.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International organisation</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by states, like FAO or UNEP.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or consultant.</source>
        <extracomment>resources/tables/organisation_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pit</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open pit; horizons can be seen.</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borehole</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drilled, with a core or cuttings.</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auger</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand auger.</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scraped or spaded from the top.</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many increments over an area mixed into one.</source>
        <extracomment>resources/tables/plot_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air-dried</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At room temperature.</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dried at 40 °C</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an oven at not more than 40 °C.</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dried at 105 °C</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To constant mass; loses mercury and volatile compounds.</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze-dried</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For organic contaminants and mercury.</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field-moist</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dried; for volatile compounds.</source>
        <extracomment>resources/tables/prep.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF total digestion</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydrofluoric with perchloric or other acids (ISO 14869-1).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRF, laboratory</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray fluorescence on pellet or fused bead.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable XRF, field</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable X-ray fluorescence on the raw soil.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable XRF, prepared sample</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable X-ray fluorescence on dried, sieved soil.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutron activation</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrumental neutron activation analysis.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aqua regia</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 11466 or ISO 54321.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPA 3050B</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot nitric acid, peroxide and hydrochloric acid.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPA 3051A</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microwave nitric, with or without hydrochloric acid.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPA 3052</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microwave nitric and hydrofluoric acid.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentrated nitric acid</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot concentrated nitric acid.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 M nitric acid</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss ordinance on soil (VBBo).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.43 M nitric acid</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 17586; geochemically reactive share.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDTA</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraction by EDTA.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTPA</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraction by DTPA (ISO 14870).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehlich 1</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilute hydrochloric and sulfuric acid.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehlich 3</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetic and nitric acid, fluoride, EDTA and ammonium nitrate.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 M ammonium nitrate</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 19730.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 M calcium chloride</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 21268-like weak salt extract.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 M hydrochloric acid</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese content standard.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 M hydrochloric acid</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 M hydrochloric acid.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCR, sum of steps</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential extraction, sum of all steps.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessier, sum of steps</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct mercury analyser</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal decomposition and amalgamation (EPA 7473).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPA 3060A</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alkaline digestion for chromium(VI).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GC-MS</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas chromatography with mass spectrometry.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GC-ECD</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas chromatography with electron capture.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRGC-HRMS</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High resolution; dioxins.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LC-MS/MS</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid chromatography with tandem mass spectrometry; PFAS, pesticides, medicines.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GC-FID C10 to C40</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral oil (ISO 16703).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPLC</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid chromatography with UV or fluorescence; PAH.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma spectrometry</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caesium-137 and other gamma emitters.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha spectrometry</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plutonium, americium, uranium.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µFTIR</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastics by infrared microscopy.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrolysis GC-MS</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microplastics by mass.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-acid digestion</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF, HClO4, HNO3, HCl; near total (used by USGS).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour reaction</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photometer; cyanide, boron, phenol index.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrode</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH, fluoride, conductivity by electrode.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry combustion</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon, nitrogen, sulphur by burning (ISO 10694).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet oxidation</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walkley and Black, or similar.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sieve and pipette</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture by sieving and sedimentation (ISO 11277).</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field test kit</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour strip, immunoassay or similar; screening only.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported. Such results are kept apart from the others.</source>
        <extracomment>resources/tables/procedure.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal sample</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of the survey.</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field duplicate</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second sample from the same plot and depth.</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory duplicate</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sample analysed twice.</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains no contaminant; shows what the laboratory adds.</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference material</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified contents; shows how right the laboratory is.</source>
        <extracomment>resources/tables/qc_role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who live on or beside the site.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playgrounds, schools, gardens.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work on the site.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food or fodder plants.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestock</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals that graze or are kept there.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundwater</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundwater that is or may be used.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface water</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivers, lakes, reservoirs, coast.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soil life, plants and wild animals.</source>
        <extracomment>resources/tables/receptor.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excavation and disposal</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soil dug out and taken to a landfill.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containment</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover, cut-off wall, sealing.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soil washing</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washed by water or chemicals on or off the site.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilisation</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound by cement, lime, phosphate, biochar.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal treatment</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heated or burnt.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bioremediation</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by microbes.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phytoremediation</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up or held by plants.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vapour extraction</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air drawn through the soil.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemical treatment</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxidation or reduction in place.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump and treat</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundwater pumped and cleaned.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored natural attenuation</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to nature under control.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use restriction</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenced off, crops or wells forbidden, land use changed.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it in the remarks.</source>
        <extracomment>resources/tables/remediation_technique.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary</source>
        <extracomment>resources/tables/result_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still change.</source>
        <extracomment>resources/tables/result_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>resources/tables/result_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by the laboratory.</source>
        <extracomment>resources/tables/result_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>resources/tables/result_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be used; kept for the record.</source>
        <extracomment>resources/tables/result_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: action required</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of 70 or more.</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: action likely</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of 50 to 69.9.</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: action may be required</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of 37 to 49.9.</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N: no action</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score below 37.</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INS: cannot tell</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen per cent of the answers or more are unknown.</source>
        <extracomment>resources/tables/risk_class.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters and prepares data.</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Focal Point</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews and releases the data of a country.</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks data for a focal point.</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the network or a working group.</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advises.</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and comments.</source>
        <extracomment>resources/tables/role.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public, exact</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may see the exact positions.</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public, inexact</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may see positions that were moved or rounded.</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network only</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of the network see it.</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in summaries</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for maps and statistics; no single record is shown.</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner sees it.</source>
        <extracomment>resources/tables/sharing_level.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landfill</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste was deposited.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A works or trade caused it.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single event caused it.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shooting range</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets and clay targets.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffuse</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single source: air, flood, farming.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Munitions or destroyed works.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contents in the rock.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <extracomment>resources/tables/site_kind.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polluting activity took or takes place</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites where polluting activities took or are taking place: potentially polluted, often only estimated.</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In need of further investigation</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites in need of further investigation, or still to be investigated.</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigated, no measures needed</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that have been investigated and need no risk reduction measures.</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures needed or perhaps needed</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that need or may need risk reduction measures or remediation.</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures under way</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites with risk reduction measures or remediation under way.</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures completed or aftercare</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites where risk reduction measures or remediation are completed, or that are under aftercare.</source>
        <extracomment>resources/tables/site_status.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 2 mm</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine earth; the usual fraction.</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 250 µm</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction that sticks to hands; for swallowed soil.</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 150 µm</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for human health and geochemical surveys.</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 63 µm</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silt and clay.</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole soil</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sieved.</source>
        <extracomment>resources/tables/size_fraction.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One outlet or small installation.</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along a road, railway, pipeline, ditch or power line.</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yard, heap, field or works area.</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over a wide area by air, farming or flood, with no single outlet.</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock, volcano or wildfire; not caused by an activity.</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single event: spill, fire, explosion, flood.</source>
        <extracomment>resources/tables/source_nature.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal-ore mining</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines, tailings, heap leach, waste rock.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artisanal gold mining</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale gold mining and processing.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coal mining</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coal or lignite, spoil heaps, acid drainage.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarrying</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stone, sand, asbestos, other minerals.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil and gas extraction</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wells, pipelines, flares.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal power</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power stations, ash ponds.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuclear cycle</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uranium mills, fuel, reactors, storage.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refinery, coke, gasworks</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil and gas refineries, coke ovens, gasworks.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron and steel</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sintering, steel works, foundries.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-ferrous metals</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smelters, lead-acid battery recycling.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal plating</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plating and surface treatment.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic chemicals</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic and inorganic chemicals, chlor-alkali.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesticides</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacture, obsolete stocks.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertiliser works, phosphogypsum.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacture of medicines.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosives, fireworks.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cement, glass, ceramics</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral products, asbestos processing.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood and paper</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood preservation, pulp and paper.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textiles, tanning, dry cleaning</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dye works, tanneries, dry cleaners.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismantling, open burning of cables and boards.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landfill or dump</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled or not.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incineration, open burning</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste burnt in plants or in the open.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste water, sludge</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment works, sludge, irrigation with waste water.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop farming</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertiliser, copper, pesticides, plastic film.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensive husbandry, manure, sheep dips.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road traffic</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads and their run-off.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Railway</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks, sleepers, depots.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport, port, shipyard</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airfields, harbours, docks, shipyards.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel storage</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petrol stations, depots, tanks.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire training</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training grounds, use of fire-fighting foam.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges and military training areas.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land hit by war, unexploded munitions, destroyed works.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban, diffuse</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint, fill, demolition, traffic.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident or spill</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent rock, volcano, wildfire.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known activity that is not in the list; describe it in the remarks.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is not known.</source>
        <extracomment>resources/tables/source_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the checkout of the person who made it; nobody else has seen it.</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the store; waits for the National Focal Point.</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and accepted by the National Focal Point; part of the shared dataset.</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back with a reason; can be mended and sent again.</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by its owner.</source>
        <extracomment>resources/tables/state.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded, k = 2</source>
        <extracomment>resources/tables/uncertainty_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width of an interval that holds the value with about 95 %.</source>
        <extracomment>resources/tables/uncertainty_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>resources/tables/uncertainty_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of repeated measurements.</source>
        <extracomment>resources/tables/uncertainty_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent of the value</source>
        <extracomment>resources/tables/uncertainty_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative expanded uncertainty.</source>
        <extracomment>resources/tables/uncertainty_type.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrograms per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanograms per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picograms per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‰</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts per thousand by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrograms per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanograms per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picograms per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts per million by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppb</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts per billion (10^9) by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppt</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts per trillion (10^12) by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrograms per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg TEQ/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic equivalents per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg TEQ/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng TEQ/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg TEQ/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg TEQ/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic equivalents per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles per kilogram of soil; × molar mass gives mg/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µmol/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micromoles per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µmol/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micromoles per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nmol/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanomoles per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bq/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becquerels per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bq/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becquerels per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kBq/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilobecquerels per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mBq/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millibecquerels per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pCi/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picocuries per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pCi/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picocuries per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nCi/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanocuries per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nCi/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanocuries per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curies per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH units</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmol(+)/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimoles of charge per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meq/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliequivalents per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol(+)/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles of charge per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dS/m</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisiemens per metre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mS/cm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millisiemens per centimetre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µS/cm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsiemens per centimetre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mS/m</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millisiemens per metre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µS/m</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsiemens per metre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S/m</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siemens per metre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/cm³</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams per cubic centimetre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/dm³</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms per cubic decimetre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mg/m³</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megagrams per cubic metre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/m³</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms per cubic metre</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>particles/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted particles per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>particles/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted particles per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFU/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colony-forming units per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most probable number per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies per 16S</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gene copies per copy of the 16S rRNA gene</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimetres</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimetres</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inches</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ft</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>resources/tables/vulnerability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick clay above the groundwater, or no usable groundwater.</source>
        <extracomment>resources/tables/vulnerability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between.</source>
        <extracomment>resources/tables/vulnerability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>resources/tables/vulnerability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow groundwater, sand, gravel or karst.</source>
        <extracomment>resources/tables/vulnerability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not studied.</source>
        <extracomment>resources/tables/vulnerability.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry soil</source>
        <extracomment>resources/tables/weight_basis.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kilogram of soil dried at 105 °C, or corrected to it.</source>
        <extracomment>resources/tables/weight_basis.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet soil</source>
        <extracomment>resources/tables/weight_basis.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kilogram of soil as taken.</source>
        <extracomment>resources/tables/weight_basis.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitisePanel</name>
    <message>
        <source>&amp;Draw a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you draw: a source that may release contaminants, or a site that is polluted or may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click: a chimney, a well, a small yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A road, a pipeline, a ditch: click its points, end with a right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yard, a heap, a field: click its corners, end with a right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place known only with a radius: click its centre, then give the radius by mouse or by typing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a radius such as 250 m or 1.5 km and press Enter; empty: the second click gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End digitising</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>&amp;Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the selected text means; the check runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table with the reason beside each row, to correct and import again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset the samples belong to: a new title, or one that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the samples were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of results whose unit the table does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry or &amp;wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether results are per kilogram of dry or of wet soil, where the table does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the laboratory extracted and measured, where the table does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sampling, where the table does not say: 2021-05-30, 2021-05 or 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-05-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;epth (cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to in centimetres, where the table does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-20</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV, TSV, XLSX, ODS or GeoPackage file here, or choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read, found by looking at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of the workbook or layer of the GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How letters are stored; wrong where accented letters look odd in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands around cells that hold the separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &amp;names in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that names the columns; rows above it are titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row below the names that holds units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column proves its own mark; choose one only where numbers can be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column proves its own order; choose one only where dates can be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its columns mean (recipe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns of such a file mean, saved from an earlier import or read from their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recipe from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a web page or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To import such files again without questions, here or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopAnalyse</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was measured. Its results become a layer of points, one for each sample, and the tool opens with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contaminant or property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of different methods are not mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Below the detection limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How results that are only known to lie below a limit enter the analysis; the layer says which you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only make the &amp;layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find hot spots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopCheck</name>
    <message>
        <source>Errors stop a contribution, warnings do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings of one kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show findings that hold this text: a name, a code, a word of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole dataset anew; what you have mended is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record at the field to mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopContribute</name>
    <message>
        <source>Contribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows chosen in the list go over those of the store when you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows chosen in the list become those of the store; your edits of them are given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See each finding, go to its place and mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sharing level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly positions may be shown to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the store stands now, if it has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a store that cannot be reached: a file to carry or mail to whoever keeps the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopCreateStore</name>
    <message>
        <source>Create a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store holds the shared dataset in a folder: on this computer, a shared drive or a USB stick. Others load from it and contribute to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Soil pollution of Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with the data that are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only of country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refuses rows of other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contributors may review their own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trainings and one-person offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopLoad</name>
    <message>
        <source>Load shared dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the shared dataset, on this computer, a shared drive or a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of each country; click one to load only that country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntaminant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only samples in which it was measured, and sources that release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lies in an area: of the map, of a layer, or drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own copy to work in, a GeoPackage; it works without the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopOptions</name>
    <message>
        <source>Who contributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history of every record you contribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country you work for; new records start with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms proposed when you contribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sharing level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly positions may be shown to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where datasets and exports are proposed to be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopReceipts</name>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopStep</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsopStoreCare</name>
    <message>
        <source>Check and back up a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a dated copy into the folder “backups” of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies the contributions that were carried here by hand, from the folder “inbox” of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearbyRecords</name>
    <message>
        <source>Already recorded nearby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
