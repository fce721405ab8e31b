<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <extracomment>insop_plugin/adapters/frame_layers.py</extracomment>
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
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
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
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {k} nearest samples</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
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
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
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
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
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
        <extracomment>insop_plugin/adapters/lab_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it for all rows, or for each column in a recipe.</source>
        <extracomment>insop_plugin/adapters/lab_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results are in the dataset already with another delivered value; they were not changed.</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but flagged</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} into “{dataset}”</source>
        <extracomment>insop_plugin/adapters/lab_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with {options}.</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
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
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the file</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
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
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates were probably empty. Find them in the field book.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it was empty in the delivered table.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude are probably exchanged: {y}, {x} lies in {country}, {x}, {y} does not.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two columns in the recipe and import again, or move the point.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus sign is probably missing or too much: {x}, {y} does not lie in {country}.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West and south are negative. Correct the sign in the delivered table, or move the point.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position {x}, {y} does not lie in {country}.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the country or the position. The outlines used here are coarse and no statement on boundaries.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the full coordinates, or state the accuracy of the position.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
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
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
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
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
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
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth (cm)</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first {n} of {all} results are understood</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>insop_plugin/gui/import_table/outcome_tables.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower depth</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
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
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
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
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
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
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection limit</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
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
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter half the limit</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
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
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
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
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
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
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coldspot</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
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
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
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
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the values</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
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
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
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
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
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
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
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
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QC</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout, layer or table</source>
        <extracomment>insop_plugin/processing/validate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows checked</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
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
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
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
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
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
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the soil was digested and measured. Results of different procedures are not mixed.</source>
        <extracomment>resources/model/observation.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
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
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
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
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
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
        <extracomment>insop_plugin/processing/sums.py</extracomment>
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
        <extracomment>insop_plugin/processing/sums.py</extracomment>
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
        <extracomment>insop_plugin/processing/sums.py</extracomment>
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
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
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
        <extracomment>insop_plugin/core/assessment/limits.py</extracomment>
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
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
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
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inches</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ft</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
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
    <message>
        <source>Nothing says which contaminant the results are of.</source>
        <extracomment>insop_plugin/adapters/assessment_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field with its code, or write the code for the whole layer.</source>
        <extracomment>insop_plugin/adapters/assessment_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {contaminant} in “{unit}” cannot be compared with guideline values.</source>
        <extracomment>insop_plugin/adapters/assessment_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonise the table first: results are stored in mg/kg dry weight.</source>
        <extracomment>insop_plugin/adapters/assessment_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is taken from the results of {n} samples.</source>
        <extracomment>insop_plugin/adapters/assessment_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results = {compared} compared + {without} without a guideline value; {pairs} comparisons.</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} above, {below} below, {cannot} cannot tell, {undetermined} undetermined.</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} comparisons use a value that has not been checked against the official text (confidence “medium”).</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results beside guideline values</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined: {reason} ({n})</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in the chosen instruments for: {names}</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For screening, not a legal statement. Instruments: {names}</source>
        <extracomment>insop_plugin/adapters/assessment_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: {n} ({open} below limits) + {nulls} empty + {out} in rows deleted or rejected + {others} of soil properties.</source>
        <extracomment>insop_plugin/adapters/background_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all} contaminants and groups have a threshold; {above} of {n} results lie above theirs.</source>
        <extracomment>insop_plugin/adapters/background_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local background of {names}</source>
        <extracomment>insop_plugin/adapters/background_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: {method}.</source>
        <extracomment>insop_plugin/adapters/background_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no threshold. {note}</source>
        <extracomment>insop_plugin/adapters/background_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries (Natural Earth)</source>
        <extracomment>insop_plugin/adapters/base_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural Earth. Boundaries imply no opinion on the status of any territory.</source>
        <extracomment>insop_plugin/adapters/base_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: {value}; below a limit: {censored}; limit: {limit}; groups: {groups}.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: {method}. Seed {seed}, {resamples} resamples for bootstrap limits.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} results + {nulls} without a result + {out} deleted or rejected.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summarised} of {groups} groups summarised; {censored} of {n} results below limits.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {field} with results below limits</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: up to {seconds} s.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {methods}.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: {methods}.</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts only {n}</source>
        <extracomment>insop_plugin/adapters/censored_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulls: {clusters}</source>
        <extracomment>insop_plugin/adapters/cluster_hulls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clusters have all their samples on one line: they have no hull on the map.</source>
        <extracomment>insop_plugin/adapters/cluster_hulls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} used + {nulls} without a value or not exceeding + {nowhere} without a geometry.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters: {clusters} with {clustered} of {n} samples, {noise} are noise.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a cluster: at least {least}, half of the clusters up to {median}, at most {most}.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} border samples are within reach of two clusters or more: each went to the cluster of the earliest row.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBSCAN of {who}: EPS {eps} m ({how}), MIN_SAMPLES {min}, clusters of at least {least}; distances {distances}.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster was found: the samples lie too far apart for these numbers.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters of {samples} ({method})</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee of the distances to nearest sample number {k}</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDBSCAN of {who}: MIN_SAMPLES {min}, clusters of at least {least}; distances {distances}.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: {n} samples take about {seconds} s.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all samples are one cluster: a shorter EPS or a larger MIN_SAMPLES tells more.</source>
        <extracomment>insop_plugin/adapters/clusters_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: hot samples within the distance of a source, as a multiple of what relabelling expects (dashed, 1). Grey: what chance makes of it at each distance. Above the grey, hot samples lie nearer to sources than sampled places do.</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colocation quotient</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected by relabelling</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed / expected</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, two-sided</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance, m</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-K / area</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelope from</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-K function</source>
        <extracomment>insop_plugin/adapters/colocation_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-K by what relabelling expects</source>
        <extracomment>insop_plugin/adapters/colocation_plot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample lies within the drawn distances of a source.</source>
        <extracomment>insop_plugin/adapters/colocation_plot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, km</source>
        <extracomment>insop_plugin/adapters/colocation_plot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, m</source>
        <extracomment>insop_plugin/adapters/colocation_plot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation quotient, {words}: {value}, {times} times the {expected} expected by relabelling (p {p}).</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources} of {source_rows} rows. Samples: {rows} = {samples} compared ({hot} hot) + {undecided} cannot tell or undetermined + {nulls} without a value + {nowhere} without a geometry.</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-K up to {reach} m: p {p} for the largest departure from relabelling.</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation: {near} of {n} sources attract hot samples, {apart} lie apart from them ({alpha} %, FDR)</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation quotients of sources with samples hot by {field}; local ones over {near}, Gaussian weights; p by {n} relabellings of the samples (hot or not), two-sided, seed {seed}; distances {method}.</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources have no sample within the bandwidth: nothing can be said about them.</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples lie exactly where another one does: each counts.</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources to hot samples</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot samples to sources</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot samples to hot samples</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources with hot samples by {field}</source>
        <extracomment>insop_plugin/adapters/colocation_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells are empty. Samples of Harmonise table leave results below limits out: give the observations to count them.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known as contaminants: {names}.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other fields, or rename them to a code, a symbol or a name of the contaminant.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields {names} are all {contaminant}.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says where the concentrations are.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fields, or give a table of observations with the fields {needed}.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} in “{unit}” cannot be brought to mg/kg.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a unit such as mg/kg, µg/kg, ppm or %.</source>
        <extracomment>insop_plugin/adapters/contaminant_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of samples per km²</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} used + {nulls} without a weight or class + {nowhere} without a geometry + {outside} outside the area.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {kernel} kernel, edge correction {edge}; distances {method}.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive (Abramson): {least} to {most} m, half of the samples below {middle} m.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells: {cell} m, {columns} x {rows}, {how}.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative density: {cases} of {n} samples exceed; shares from {least} to {most}; {hidden} cells with fewer than {fewest} effective samples are empty.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share, 0 to 1</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples per km²</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the samples&apos; weight lies beyond the raster or the area: choose an edge correction.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Silverman&apos;s rule, from the spread of the samples</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth: {width} m, {how}.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summed exactly</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summed by Fourier transform, error below 0.1 %</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: at most {most} {unit}; {mass} of {weight} lie in the raster.</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of samples that exceed ({field})</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of {field} per km²</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} per km²</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, inside {area}</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study area</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rectangle around the samples</source>
        <extracomment>insop_plugin/adapters/density_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the layer names its profile in the field “{field}”.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field that says which rows belong to one profile or plot.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field with values was chosen.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more numeric fields.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field with limits belongs to one field of values, but {n} were chosen.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one field of values, or leave out the fields of limits.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of result is given, but not the field with the limits.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both: “Points of one contaminant” makes censor and censor_limit.</source>
        <extracomment>insop_plugin/adapters/depth_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no profile.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in to which profile or plot it belongs.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal-area spline (lambda {smoothing})</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thickness-weighted mean</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal-area spline (lambda {smoothing}), mean of whole centimetres</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers: {LAYERS_IN} = {LAYERS_USED} used + {LAYERS_REFUSED} refused + {LAYERS_LEFT_OUT} left out.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles: {PROFILES}, each at {n} depths ({depths} cm) by {method}.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {values} values ({partial} of a part of the depth), {limits} known only by limits, {none} not covered.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles have layers at several places; the place of the first layer was taken.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles have a ploughed layer (Ap): it is well mixed, and the curve does not know that.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has a field {field}, which was not chosen: results known only by their limit may be left out.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every profile has one layer only: check the field that names the profile, or use the weighted mean.</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} at common depths</source>
        <extracomment>insop_plugin/adapters/depth_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an equal-area plane around {latitude}, {longitude} (Lambert&apos;s azimuthal projection)</source>
        <extracomment>insop_plugin/adapters/ground_plane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are right everywhere, distances are off by up to {percent} % at the rim of so large an area.</source>
        <extracomment>insop_plugin/adapters/ground_plane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: exp(-(d / h)² / 2), h the distance to each sample&apos;s own K-th neighbour (adaptive band).</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional permutation: {permutations} draws, seed {seed}, two-sided, smallest possible p {smallest}; {n} samples have gi_p_sim up to {alpha}, {other} gi_p (neither corrected for the number of samples).</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi of {field} (transformation: {transform}) over {near} without the sample itself; distances {method}.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: row-standardised; z and p are those of equal weights, as the scale of a row cancels.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: exp(-(d / band)² / 2), 1 at the sample itself, 0.61 at the band.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have no neighbour within {band} m: they have no gi_z, gi_class is 0.{mend}</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the layer that the result replaces: {names}.</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots of {field} ({statistic})</source>
        <extracomment>insop_plugin/adapters/hotspot_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have no field {field}, by which observations are brought to them.</source>
        <extracomment>insop_plugin/adapters/index_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the layer of samples that belongs to the observations, or leave one of the two out.</source>
        <extracomment>insop_plugin/adapters/index_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have the {field} “{name}”; observations cannot be brought to one of them.</source>
        <extracomment>insop_plugin/adapters/index_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the duplicates first.</source>
        <extracomment>insop_plugin/adapters/index_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {file} cannot be read: {reason}.</source>
        <extracomment>insop_plugin/adapters/index_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV with commas, in UTF-8.</source>
        <extracomment>insop_plugin/adapters/index_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} puts unlike results together: {mixed}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: {n} ({open} below limits) + {nulls} empty + {out} in rows deleted or rejected + {others} of soil properties; {lost} without a sample.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background {name}: {values} mg/kg.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} samples have indices, of {k} contaminants. mCd: {classes}</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the health values used have not been checked against the original (confidence “medium”): {names}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health values: {values}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of RI and C_deg were made for Hakanson&apos;s 8 substances. Here RI is moderate from {low} (150 × {ratio}), C_deg from {least} (8 × {share}), and from less where a sample lacks results.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples have from {least} to {most} contaminants; PLI, C_deg and RI of different numbers are not comparable.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have no {element}: they have no EF.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For screening, not a statement on risk.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No toxicity value for {route}, so not in HI: {names}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cancer value for {route}, so not in CR: {names}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the background: {names}</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pollution indices of {names}</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as {name} has no value: {names}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a toxic-response factor, so not in RI: {names}.</source>
        <extracomment>insop_plugin/adapters/index_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= kept</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ kept with a flag</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ refused</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ not measured</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>insop_plugin/adapters/lab_account.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year first</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the dates were turned round</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows contradict each other</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row proves the order of day and month</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day numbers of a spreadsheet</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} ({n} rows prove it)</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}, as chosen</source>
        <extracomment>insop_plugin/adapters/lab_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of features</source>
        <extracomment>insop_plugin/adapters/lab_files/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <extracomment>insop_plugin/adapters/lab_files/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>insop_plugin/adapters/lab_files/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns have the name of another one (columns {first} and {second} are both called “{value}”, row {row}); the later ones are told apart by their number.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each what it means.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them, or several that have the same columns.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows below the table are left out: totals or notes (first: row {row} of the file, “{value}”).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the sheets “{first}” and “{second}” have not the same columns: {columns}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them one after the other, or choose only sheets with the same columns.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sheets are read one below the other; rows: {places}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sheets have other columns and are left out: {sheets}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}, place {place}: this is not well-formed XML ({reason}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or ask the sender to export the file again.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no element that repeats and has fields of its own, so it is no table.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the records, or save them as a table.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}, place {place}: this is not well-formed JSON ({reason}).</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not read as GeoJSON: {reason}.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer anew as GeoJSON or GeoPackage.</source>
        <extracomment>insop_plugin/adapters/lab_files/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML is nested too deeply</source>
        <extracomment>insop_plugin/adapters/lab_files/xml_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which results are of the same sample.</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field with the sample; without one, points at the same place count as one sample.</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field with the class of each result (above, below ...).</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “Compare with guideline values” first and take its comparisons, or choose a quantile or the background as limit.</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field with the values, which a quantile or the background is drawn from.</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field of the values.</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no results of {names}.</source>
        <extracomment>insop_plugin/adapters/mixture_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component {number} ({share} %)</source>
        <extracomment>insop_plugin/adapters/mixture_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both known</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both exceed</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odds ratio</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q (Fisher)</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q (blocks)</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contaminants</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all known in</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeding</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with so many samples</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{permutations} permutations of blocks, seed {seed}. Forecast: about {seconds} s.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples, {k} contaminants; {pairs} pairs known together often enough, {few} too seldom.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs – {parts}. Mixtures: {mixed} samples exceed for two contaminants or more; {sets} sets found often.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {used} used + {nameless} without a sample + {others} of soil properties or contaminants not asked for + {out} deleted or rejected.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentrations of {names}, complete in {n} samples; {replaced} below limits stand at 0.65 of the limit.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components: {shares} of the variance. Sources: {n}, {rest} % of the scaled concentrations left (over the starts up to {worst} %).</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants together</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the diagonal: φ, and ● together, ◐ together but clusters could not be considered, ○ clusters of both may explain it, – not tested. Above: samples in which both exceed. On it: samples in which the contaminant exceeds.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: samples, in the colours of the mixtures. Arrows: contaminants; those that point the same way rise and fall together in proportion to the others (centred log-ratios).</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source adds to an average sample, mg/kg, and its share of the contaminant. A profile is a pattern of the data, not a proof of a polluter.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples and contaminants have several comparisons: one above counts as exceeding.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} samples have no place: they take no part in the permutation of blocks.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair could be tested by blocks: there are too few blocks of {side} km.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of {side} km: {blocks} with samples.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, too seldom measured or quantified: {names}.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field names the samples: results at the same place count as one sample.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of contaminants</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets found often</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixtures</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with several contaminants</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {n}; all are in the tables.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components of the concentrations</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixture</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of {size} or more contaminants are too many to be listed.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits drawn from the data, mg/kg: {limits}.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {number}</source>
        <extracomment>insop_plugin/adapters/mixture_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({n} samples)</source>
        <extracomment>insop_plugin/adapters/mixture_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of sources is empty.</source>
        <extracomment>insop_plugin/adapters/mixture_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours: at least {least}, on average {mean}, at most {most}.</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Moran: {hh} high among high, {ll} low among low, {hl} high among low, {lh} low among high, {ns} not significant of {n} ({alpha} %, FDR)</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Moran&apos;s I of {field} (transformation: {transform}) over {near}, row-standardised, divisor n; p by conditional permutation ({tail}, {permutations} permutations, seed {seed}); distances {method}.</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of all samples: {value} (expected {expected}; z {z}, p {p} two-sided, under randomisation).</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded, as GeoDa and PySAL do</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-sided</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all other samples within {band} m</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran&apos;s I</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geary&apos;s C</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have no neighbour: nothing can be said about them.</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Moran&apos;s I of {field}</source>
        <extracomment>insop_plugin/adapters/moran_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CENSOR and CENSOR_LIMIT belong together; only {given} is given.</source>
        <extracomment>insop_plugin/adapters/optimised_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both fields, or none.</source>
        <extracomment>insop_plugin/adapters/optimised_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incidents are in degrees ({crs}): cells of equal size need a projected system.</source>
        <extracomment>insop_plugin/adapters/optimised_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproject the layer into the system of your country&apos;s maps, or count in polygons of your own.</source>
        <extracomment>insop_plugin/adapters/optimised_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CELLS is “polygons”, but there is no layer of POLYGONS.</source>
        <extracomment>insop_plugin/adapters/optimised_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the polygons to count in, or hexagons.</source>
        <extracomment>insop_plugin/adapters/optimised_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells whose centre lies in the convex hull of the incidents take part with 0; empty ones outside do not exist.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers of value: 0.6745 |x - median| / MAD above {limit}, in the scale used (MAD {mad}). They are flagged and take part everywhere.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers of place: the nearest sample is farther than the mean + 3 standard deviations of that distance. They are left out of the search for the band only.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: none up to a skewness of {limit}; log10 above it where all values are positive and log10 evens them out; else rank.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: Moran&apos;s I over up to 30 distances, from the one that gives every sample a neighbour; the first peak of z with p up to 0.05 is the band. Without a peak: the mean distance to K neighbours, K = 5 % of the samples, 3 to 30.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi* with equal weights; neighbours (the sample itself not counted): at least {least}, on average {mean}, at most {most}; {islands} without any.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False discovery rate after Benjamini and Hochberg, at most {alpha}; classes above it are not shown.</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers of value cannot be told: more than half of the values are one and the same (MAD 0).</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformation</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skewness</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak, chosen</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean distance to {k} neighbours, chosen</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean distance to {k} neighbours</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-runs</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot stay hot, %</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold stay cold, %</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest stays, %</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in its class in</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot places</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold places</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-run</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places that keep their class, %</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a value</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a geometry</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the place of another one</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outliers of value</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outliers of place</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p alone, without correction</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distances</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, SHA-256</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results below a limit: 0</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results below a limit: the limit</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap, all runs</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as proposed</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other scales</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds of censored values</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {band} m</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <extracomment>insop_plugin/adapters/optimised_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z of Moran&apos;s I</source>
        <extracomment>insop_plugin/adapters/optimised_plot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean distance to {k}</source>
        <extracomment>insop_plugin/adapters/optimised_plot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents: {incidents} = {counted} counted in {where} + {outside} outside + {nowhere} without a geometry; {empty} of the places hold none.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} used + {nulls} without a value + {nowhere} without a geometry; {values} outliers of value, {places} of place.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation: {used} (skewness {skewness}; proposed: {proposed}).</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance band: {band} m, the mean distance to {k} neighbours: Moran&apos;s I has no significant peak over {n} distances.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability over {n} re-runs ({scale} scales, {bound} bounds of censored values, {bootstrap} bootstrap, seed {seed}).</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot places stay hot in {percent} % of them; {sure} of {of} do in at least 80 %.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold places stay cold in {percent} % of them; {sure} of {of} do in at least 80 %.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimised hot spots: {hot} hot, {cold} cold, {rest} not significant of {n} ({alpha} %, FDR)</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexagons</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squares</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the area of the convex hull by the number of incidents</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {kind} {size} m wide ({rule})</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} polygons</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation: none: counts of incidents are compared as they are.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples lie apart from all others: left out of the search for the band only.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values are outliers: they take part everywhere; check them, a hot spot may rest on one.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have no neighbour within the band: their gi_class is 0.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimised hot spots of incidents</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: about {seconds} s with {runs} bootstrap runs.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance band: {band} m, the first significant peak of Moran&apos;s I (z {z}) over {n} distances.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are not divided by the area of the polygons: large ones hold more.</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimised hot spots of {field}</source>
        <extracomment>insop_plugin/adapters/optimised_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two fields with coordinates is chosen.</source>
        <extracomment>insop_plugin/adapters/place_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both X and Y, or none to take the layer&apos;s points.</source>
        <extracomment>insop_plugin/adapters/place_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no points, and no fields with coordinates are chosen.</source>
        <extracomment>insop_plugin/adapters/place_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fields with X (longitude) and Y (latitude).</source>
        <extracomment>insop_plugin/adapters/place_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a country.</source>
        <extracomment>insop_plugin/adapters/place_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its ISO code, such as COL, or its name.</source>
        <extracomment>insop_plugin/adapters/place_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {good} without a finding + {bad} with. {errors} errors, {warnings} warnings; nothing was moved.</source>
        <extracomment>insop_plugin/adapters/place_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {severity}, first in row {row}: {message} {hint}</source>
        <extracomment>insop_plugin/adapters/place_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a country were held against {country}, where at least two thirds of the positions lie.</source>
        <extracomment>insop_plugin/adapters/place_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings on coordinates</source>
        <extracomment>insop_plugin/adapters/place_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows have the country “{text}”, which is not known.</source>
        <extracomment>insop_plugin/adapters/place_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field called “value”: which one holds the results?</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose VALUE. Its fields are {known}.</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of result (none, left ...)</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of results below one</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role (normal, field_duplicate, lab_duplicate, blank, crm)</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample that a duplicate repeats</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positional accuracy (m)</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified value of a reference material</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its expanded uncertainty (k = 2)</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded uncertainty of the result (k = 2)</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {pairs}.</source>
        <extracomment>insop_plugin/adapters/quality_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warnings} to be looked at, {notes} worth knowing, in {rows} rows and {series} series. Nothing was changed.</source>
        <extracomment>insop_plugin/adapters/quality_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows have no position: near duplicates and neighbours could not be looked for there.</source>
        <extracomment>insop_plugin/adapters/quality_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {check}, first: {message}</source>
        <extracomment>insop_plugin/adapters/quality_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality control</source>
        <extracomment>insop_plugin/adapters/quality_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is a GeoTIFF, but its name is {name}.</source>
        <extracomment>insop_plugin/adapters/raster_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name that ends in .tif.</source>
        <extracomment>insop_plugin/adapters/raster_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {place} could not be written: {reason}.</source>
        <extracomment>insop_plugin/adapters/raster_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <extracomment>insop_plugin/adapters/raster_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} scanned + {undecided} cannot tell or undetermined + {nulls} without a value + {nowhere} without a geometry; {cases} cases.</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of {field} by circles ({model}) for {direction}: round each sample, up to {share} % of all; p by {simulations} simulations, seed {seed}; distances {method}.</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster {number}: {observed} cases where {expected} are expected, in {samples} samples within {radius} m of x {x}, y {y}; relative risk {risk}, log likelihood ratio {llr}, p {p} (Gumbel {gumbel}).</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan: {k} significant clusters with {inside} of {n} samples ({alpha} %)</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will take about {minutes} minutes; a smaller largest circle or fewer simulations are quicker.</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples lie exactly where another one does: each counts, and they enter a circle together.</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli model</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson model</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan: no significant cluster among {n} samples ({alpha} %)</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of {field}</source>
        <extracomment>insop_plugin/adapters/scan_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of the study area has no polygon, or none that covers the middle of a cell.</source>
        <extracomment>insop_plugin/adapters/study_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another layer, or leave the study area empty.</source>
        <extracomment>insop_plugin/adapters/study_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows} = {n} results + {nulls} without a result + {out} deleted or rejected + {nameless} without a sample or contaminant.</source>
        <extracomment>insop_plugin/adapters/sum_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below a limit: lower bound 0, medium {share} × limit, upper bound the limit. Factors: {tef_set}.</source>
        <extracomment>insop_plugin/adapters/sum_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sums} sums of {samples} samples: {states}.</source>
        <extracomment>insop_plugin/adapters/sum_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of contaminants with bounds</source>
        <extracomment>insop_plugin/adapters/sum_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not made: the layer has no {members}. Choose it to have its lower bound.</source>
        <extracomment>insop_plugin/adapters/sum_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation of INSOP has no training dataset ({path} is missing).</source>
        <extracomment>insop_plugin/adapters/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the plugin again from its zip file.</source>
        <extracomment>insop_plugin/adapters/training.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method needs the field TO with results of the other procedure.</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field, or the documented factor.</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented factor needs the contaminant.</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its code, for example Pb.</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by the procedure itself</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below or above a limit: not converted</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to convert</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero or negative: not converted</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a covariate is missing: not converted</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the range of the paired samples: not converted</source>
        <extracomment>insop_plugin/adapters/transfer_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {contaminant} = aqua regia × 100 / {percent}, uncertain by ± {part} % (Taraškevičius et al. 2013).</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: {method}; r² {r2}, root mean square error {rmse} in the fitted scale, smearing factor {smearing}.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for {name} from {low} to {high}.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: samples measured by both procedures. Blue: the line and the interval that holds 95 of 100 new samples.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for statements of compliance: {reason}.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weaker of {one} and {other} gives more in the pairs: look at units and fields, something is exchanged.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows lie outside the range of the paired samples and were not converted: have such samples measured.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} measured by the procedure itself</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} converted</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} below or above a limit</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a value</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} zero or negative</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a covariate</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} outside the range of the pairs</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} used</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary least squares</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deming</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing and Bablok</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aqua regia dissolves {percent} % of the {contaminant}, less than {least} %</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intercept</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coefficient</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % from</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both procedures dissolve as much: their results may be used together without conversion.</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_name} as {to_name}</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aqua regia dissolves less than {least} % of this contaminant</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r² is {r2}, less than {least}</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total {contaminant}</source>
        <extracomment>insop_plugin/adapters/transfer_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the land use is not known</source>
        <extracomment>insop_plugin/core/assessment/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value of the instrument fits this soil</source>
        <extracomment>insop_plugin/core/assessment/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known of the soil: {facts}</source>
        <extracomment>insop_plugin/core/assessment/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {n} results has a guideline value in {chosen}.</source>
        <extracomment>insop_plugin/core/assessment/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result has neither value nor limit</source>
        <extracomment>insop_plugin/core/assessment/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the procedure of the result is not known</source>
        <extracomment>insop_plugin/core/assessment/fitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guideline value is not meant for this procedure or fraction</source>
        <extracomment>insop_plugin/core/assessment/fitting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clay</source>
        <extracomment>insop_plugin/core/assessment/limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organic matter</source>
        <extracomment>insop_plugin/core/assessment/limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texture</source>
        <extracomment>insop_plugin/core/assessment/limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike results are not put together: {mixed}. Group by these fields, or filter first.</source>
        <extracomment>insop_plugin/core/background/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results; this method needs {needed}.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} results are below limits as high as {limit}: they could change the answer.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results are below a limit; this method needs numbers only. Choose the median or a percentile.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results are above a limit, between two, or below one that is not given; no method here takes them.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the values are the same.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are the same.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {n} values are within two standard deviations.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithms are not normal (Shapiro-Wilk p = {p}); the limit is unsure.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One population describes the values better (BIC {one} against {two}); threshold: its 97.7 % quantile.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two populations could not be told apart; threshold: the 97.7 % quantile of one.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two populations (BIC {two} against {one}): {share} % lie around {upper}; threshold: 97.7 % quantile of the lower one.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in spread more than in level: half of the upper one lies below the threshold. Compare with another method.</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median + 2 MAD of the logarithms</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tukey&apos;s upper inner fence of the logarithms</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>98th percentile</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterative two standard deviations</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower of two lognormal populations</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper tolerance limit 95-95, lognormal</source>
        <extracomment>insop_plugin/core/background/methods.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} incidents span no area: they lie at one place or on a line.</source>
        <extracomment>insop_plugin/core/cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them in polygons of your own (CELLS), or give a field with values.</source>
        <extracomment>insop_plugin/core/cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of {size} m would be {cells} in number; {most} are the most.</source>
        <extracomment>insop_plugin/core/cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a larger CELL_SIZE, or 0 for the size by the rule.</source>
        <extracomment>insop_plugin/core/cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results above a limit or between two limits: {n}. No method here takes them.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results below a limit that is not given: {n}.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few results: {n}; at least 8 are needed.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % lie below limits; above 80 % no mean or percentile is given.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few measured values: {n}; a lognormal line needs at least 3.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measured values are the same ({value}): no lognormal line goes through them.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values of 0 or less: {n}; they have no logarithm. Choose Kaplan-Meier.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No distribution could be fitted.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the lowest limit, so not known: {names}.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ucl95: too few measured values for a bootstrap.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ucl95: no bootstrap was asked for.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside, as their limits are above every measured value: {n}.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % were replaced by a number that nobody measured; above 15 % that misleads.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a single limit Kaplan-Meier puts that limit in place of every result below it.</source>
        <extracomment>insop_plugin/core/censored_reasons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{value}” in the field {field} cannot be read as a result.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers, limits like &lt;0.5, or n.d.; the tool Harmonise table reads most laboratory files.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} has numbers with a decimal point and numbers with a decimal comma.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the column to one decimal mark; the tool Harmonise table shows the rows.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{value}” in the field {field} does not say whether the result is below a limit.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are true, 1, left, &lt; and false, 0, none; right and interval for limits of other kinds.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the value is “{value}”, but the field {field} says that the result is not censored.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two, or leave the field for censoring out.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the result is below the limit {limit}; a limit has to be above 0.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the limit; where none is known, leave it empty.</source>
        <extracomment>insop_plugin/core/censored_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples can be used; a cluster needs {needed}.</source>
        <extracomment>insop_plugin/core/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nulls} of {rows} rows have no value or do not exceed, {nowhere} no geometry. Choose a lower number or another field.</source>
        <extracomment>insop_plugin/core/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPS is {eps_m} m; it has to be 0 (chosen from the data) or up to 10 000 000 m.</source>
        <extracomment>insop_plugin/core/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}; it has to be at least {least}.</source>
        <extracomment>insop_plugin/core/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDBSCAN takes up to {most} samples here; there are {n}.</source>
        <extracomment>insop_plugin/core/clusters_hdbscan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose DBSCAN, take only exceeding samples or one area at a time, or install the Python package scikit-learn.</source>
        <extracomment>insop_plugin/core/clusters_hdbscan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distances to the {k} nearest samples have no knee: most of the {n} samples share their places.</source>
        <extracomment>insop_plugin/core/clusters_knee.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give EPS in metres.</source>
        <extracomment>insop_plugin/core/clusters_knee.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {rows} sources has a geometry.</source>
        <extracomment>insop_plugin/core/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer of the sources as SOURCES and the layer of the samples as SAMPLES.</source>
        <extracomment>insop_plugin/core/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hot} of {n} samples are hot by {field}: there is nothing to compare.</source>
        <extracomment>insop_plugin/core/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another threshold or field, so that some samples are hot and others are not.</source>
        <extracomment>insop_plugin/core/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relabellings} relabellings give no p below {smallest}; ALPHA is {alpha}.</source>
        <extracomment>insop_plugin/core/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {needed} relabellings; 999 are usual.</source>
        <extracomment>insop_plugin/core/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the blocks is {side_m} m; it has to be larger than 0.</source>
        <extracomment>insop_plugin/core/cooccurrence/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a distance in metres, longer than the places where samples are alike are wide; 0 lets the tool choose.</source>
        <extracomment>insop_plugin/core/cooccurrence/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentrations are not compared: {parts} contaminants, complete in {rows} samples; {least} contaminants in {fewest} samples are needed.</source>
        <extracomment>insop_plugin/core/cooccurrence/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contaminant counts when at least half of the samples have a result, and at most 40 % of them are below a limit.</source>
        <extracomment>insop_plugin/core/cooccurrence/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together, clusters not considered</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters may explain it</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not significant</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALPHA is {alpha}; it has to be above 0 and below 1.</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.05 is usual.</source>
        <extracomment>insop_plugin/core/cooccurrence/explore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other mixture</source>
        <extracomment>insop_plugin/core/cooccurrence/mixtures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one contaminant</source>
        <extracomment>insop_plugin/core/cooccurrence/mixtures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of those known</source>
        <extracomment>insop_plugin/core/cooccurrence/mixtures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>insop_plugin/core/cooccurrence/mixtures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contaminants have results that are known to be above or below a limit; {needed} are needed.</source>
        <extracomment>insop_plugin/core/cooccurrence/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} results were read, {known} of them are known. Compare more contaminants with guideline values first.</source>
        <extracomment>insop_plugin/core/cooccurrence/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two contaminants are both known in {needed} samples or more; the best pair is, in {best}.</source>
        <extracomment>insop_plugin/core/cooccurrence/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower MIN_BOTH, or look whether the field of the sample names the same sample for all its contaminants.</source>
        <extracomment>insop_plugin/core/cooccurrence/states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantile is {share}; it has to lie between 0 and 1.</source>
        <extracomment>insop_plugin/core/cooccurrence/thresholds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 means that the highest tenth of the results of each contaminant counts as exceeding.</source>
        <extracomment>insop_plugin/core/cooccurrence/thresholds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {n} rows {dmy} can only be day first, {mdy} only month first, {ymd} only year first; {open} could be more than one, in {same} it makes no difference.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is {order}, as “{text}” shows.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” contradict each other: the order is not settled. State it, or mend the rows.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row shows the order: {n} rows keep at most their year until you state it.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows are day numbers of a spreadsheet: “{text}” is {since_1900}, or {since_1904} if it counts from 1904. State which.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows are day numbers of a spreadsheet: “{text}” is {since_1900}; counted from 1904 some would lie in the future.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has probably turned half of the dates round: texts such as “{text}” all have days above 12, dates such as “{iso}” all have days up to 12. Day and month of the latter cannot be trusted: get the original file.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows name the month, such as “{text}”.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows have years of two digits, such as “{text}”: read as the last hundred years.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows give month and year only, such as “{text}”.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows give the year only, such as “{text}”.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows lie in the future, such as “{text}”.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows lie before 1900, such as “{text}”.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows are no dates, such as “{text}”.</source>
        <extracomment>insop_plugin/core/date_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {rows} rows can be used: {nowhere} have no geometry, {nulls} no weight or class, {outside} lie outside the area.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other fields, or look whether the area and the samples overlap.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}; it has to be 0 (chosen from the data) or a distance in metres.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of {cell} m are wider than the bandwidth of {bandwidth} m: samples would fall between their centres.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cells of at most a fifth of the bandwidth.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has the weight {value}; weights are 0 or more ({n} are not).</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field of weights, or leave it empty.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge correction {edge} needs one bandwidth for all samples.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Jones-Diggle with adaptive bandwidths.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere do {fewest} effective samples lie under the kernel of {bandwidth} m: no share can be told.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wider bandwidth, or fewer samples as enough.</source>
        <extracomment>insop_plugin/core/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} holds numbers: they exceed only above a threshold, and none is given.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give THRESHOLD in the unit of the field, or choose a field with the classes above and below.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} holds texts, but never above or below; the first is {first!r}.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field class of the tool that compares with guideline values, or a field of numbers.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} holds texts: a threshold of {threshold} says nothing about them.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave THRESHOLD empty for a field with the classes above and below, or choose a field of numbers.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of {threshold} is given, but no field that it is for.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field with the values, or leave THRESHOLD empty.</source>
        <extracomment>insop_plugin/core/density_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of {cell} m make a raster of {columns} x {rows}; {most} cells are allowed.</source>
        <extracomment>insop_plugin/core/density_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cells of at least {needed} m, or a smaller area.</source>
        <extracomment>insop_plugin/core/density_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} samples lie at one place: no rule gives a bandwidth.</source>
        <extracomment>insop_plugin/core/density_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give BANDWIDTH in metres.</source>
        <extracomment>insop_plugin/core/density_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say which depths are wanted.</source>
        <extracomment>insop_plugin/core/depth_targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in centimetres from the top down, like 0-5-15-30, or as a list, like 0-20, 0-30.</source>
        <extracomment>insop_plugin/core/depth_targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depths wanted do not go down: {lower} cm stands below {upper} cm.</source>
        <extracomment>insop_plugin/core/depth_targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them from the top down, like 0-5-15-30.</source>
        <extracomment>insop_plugin/core/depth_targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}; it has to lie between {least} and {most}.</source>
        <extracomment>insop_plugin/core/depth_targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual value is {usual}.</source>
        <extracomment>insop_plugin/core/depth_targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma between two whole numbers separates them: 0,8 is 0 to 8.</source>
        <extracomment>insop_plugin/core/depth_texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top part of the soil begins at its surface, at 0.</source>
        <extracomment>insop_plugin/core/depth_texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is cut off at the end of the column and was completed.</source>
        <extracomment>insop_plugin/core/depth_texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organic layer is measured upwards from the mineral soil; its depth was turned to count from its own surface.</source>
        <extracomment>insop_plugin/core/depth_texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{permutations} permutations of up to {most} neighbours are more than fit into memory.</source>
        <extracomment>insop_plugin/core/gi_scores.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {possible} permutations here, a shorter band or fewer neighbours; gi_p needs no permutation.</source>
        <extracomment>insop_plugin/core/gi_scores.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position lies at sea, more than 0.05 degrees from any land on the map of the world.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the position. Very small islands are not on that map: then nothing is wrong.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude may be exchanged: the other way round “{value}” lies where most of the table does.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, exchange the two. It would be {proposal}. State the country to be sure.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is the centre of {proposal}: probably only the area was known.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the true position, or state how far the true place may be.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals of all positions look like minutes (by chance: {proposal}).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check one position in the field book. If 9.45 means 9° 45&apos;, deliver degrees and minutes.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position comes from a place name or an area (“{value}”): the true place may be far from it.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the accuracy with the sample; do not use it where the exact place matters.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a way of locating of the list; it is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the recipe which it is (decisions, coord_method).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not say which is day and which is month; at most the year is kept.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the order in the recipe (reading, date_order: dmy, mdy or ymd).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was perhaps turned round by a spreadsheet: all such days are up to 12, all texts are later.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the original file; or state the order in the recipe to take the dates as they are.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a date, not a depth; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet may have made it from two numbers: look it up in the original.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names a horizon without its depths; the horizon is kept.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the depths in centimetres if they are known.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” gives no number; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is one number: a point, a lower end or a thickness; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both ends, like 0-20 cm.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” gives only one end of the layer; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names several layers; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each layer a row of its own, or write the ends of the whole.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a mix of layers; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ends of the whole if they are known.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is as long as its column allows, so its end may be lost; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the original and correct it.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depth “{value}” has its lower end first; it is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was probably {proposal}. Correct it, or decide so in the recipe (decisions, depth).</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{value}” has no thickness; the depth is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depth “{value}” lies above the surface of the soil; it is left out.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is litter or peat, name the horizon (O, 5-0 cm) or count from its own surface.</source>
        <extracomment>insop_plugin/core/harmonise/flags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position “{value}” lies outside its country; an exchange or another sign would both put it there.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the field book; it may be {proposal}, or another sign.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longitude of “{value}” is counted from 0 to 360 degrees.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract 360 in the delivered table. It would be {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a concentration in a liquid or of what is dissolved in it, not a content of soil.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these results out. If they are of soil, choose in the recipe (decisions, contaminant): {proposal}.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is per kilogram of ash and the loss on ignition is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column of loss on ignition (role loi); results per ash cannot be compared without it.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on ignition “{value}” is not between 0 and 100 per cent.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the loss on ignition.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is per volume of soil and the bulk density is not known.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column or constant of bulk density in g/cm³ (role bulk_density).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk density “{value}” is not between 0.05 and 3 g/cm³.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or give it in g/cm³ (kg/m³ divided by 1000).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the activity is of is not known; it cannot be corrected to the day the recipe says.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the day, or leave out the rule (rules, decay_to).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a form in which this contaminant is known to be reported.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and unit, or decide in the recipe what the unit is (decisions, unit).</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit and column say different forms: “{value}”.</source>
        <extracomment>insop_plugin/core/harmonise/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {n} samples has a neighbour: Gi, which leaves the sample itself out, says nothing.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer distance band, or the k nearest.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERMUTATIONS is {permutations}; it has to be 0, for none, or at least {fewest}.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>999 are usual; 9999 give four digits.</source>
        <extracomment>insop_plugin/core/hotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {contaminant} is {value}; a concentration has to be above 0.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros and negative numbers often stand for non-detects: enter them as results below their limit.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {sample} has {n} results for {contaminant}; an index needs one.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one procedure, fraction and weight basis, or average duplicates first.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results of {contaminants}.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out, or choose the layer that has them.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a result of a contaminant.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fields with the concentrations, or give a table of observations.</source>
        <extracomment>insop_plugin/core/indices/concentrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {file} lacks the columns {columns}.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are {needed}; take resources/tables/health_parameter.csv as a pattern.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {file}, row {row}: “{value}” cannot be the {column} of {parameter}.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is {expected}.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2025-01-13.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what “{parameter}” is for “{scenario}” on {day}.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to your own table of parameters, or choose a later day.</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contaminant&apos;s code, or nothing</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0, with a decimal point</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2025-01-13, or a year</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the value comes from</source>
        <extracomment>insop_plugin/core/indices/health_parameters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not measured</source>
        <extracomment>insop_plugin/core/indices/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference has no value for it</source>
        <extracomment>insop_plugin/core/indices/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element} cannot normalise: {reason}.</source>
        <extracomment>insop_plugin/core/indices/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an element that was measured and has a value in {reference}.</source>
        <extracomment>insop_plugin/core/indices/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} has no value for {contaminants}.</source>
        <extracomment>insop_plugin/core/indices/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another reference: {references}.</source>
        <extracomment>insop_plugin/core/indices/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in row {row} is no kind of result.</source>
        <extracomment>insop_plugin/core/layer_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of the kind of result holds {known}, or nothing; the tool Points of one contaminant makes it.</source>
        <extracomment>insop_plugin/core/layer_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples lie up to {degrees:.0f} degrees from their middle: no plane holds more than half the globe.</source>
        <extracomment>insop_plugin/core/local_frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on one continent at a time, or on a layer in a projected reference system.</source>
        <extracomment>insop_plugin/core/local_frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{permutations} permutations give no p below {smallest}; ALPHA is {alpha}.</source>
        <extracomment>insop_plugin/core/local_moran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {needed} permutations; 99 999 cost little more than 999.</source>
        <extracomment>insop_plugin/core/local_moran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documented factor leads from aqua regia to the total of {contaminant}.</source>
        <extracomment>insop_plugin/core/method_transfer/ladder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are factors for {known}. Fit a transfer function on paired samples instead.</source>
        <extracomment>insop_plugin/core/method_transfer/ladder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_name} and {to_name} do not rise together in the {n} pairs (r = {r}): no line leads from one to the other.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the pairs belong together and both fields hold the same contaminant.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs do not determine a line: a field is the same everywhere, or follows from the others.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out covariates, or take other pairs.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs are too many for Passing and Bablok&apos;s method; {most} can be taken.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Deming: with so many pairs it is as good.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio of the error variances is {ratio}; it has to be above 0.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 says that both procedures are equally exact.</source>
        <extracomment>insop_plugin/core/method_transfer/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented factors lead from aqua regia to the total, not from {from_procedure} to {to_procedure}.</source>
        <extracomment>insop_plugin/core/method_transfer/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a transfer function on samples measured by both.</source>
        <extracomment>insop_plugin/core/method_transfer/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have usable values in both {from_name} and {to_name}; {needed} are needed.</source>
        <extracomment>insop_plugin/core/method_transfer/transfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {both} pairs {censored} hold a result below a limit, {not_positive} zero or less, {no_covariate} lack a covariate. Have more samples measured by both procedures, or use the documented factor.</source>
        <extracomment>insop_plugin/core/method_transfer/transfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariates ({names}) can only be used with the ordinary method.</source>
        <extracomment>insop_plugin/core/method_transfer/transfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ordinary method, or leave the covariates out.</source>
        <extracomment>insop_plugin/core/method_transfer/transfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNS is {runs}; it has to be 0 or more.</source>
        <extracomment>insop_plugin/core/optimised.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 are usual; 0 leaves the bootstrap out.</source>
        <extracomment>insop_plugin/core/optimised.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples of {field} can be used; choosing a scale needs {needed}.</source>
        <extracomment>insop_plugin/core/optimised_assessment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nulls} of {rows} rows have no value, {nowhere} no geometry. Use Hot spots with a distance band of your own.</source>
        <extracomment>insop_plugin/core/optimised_assessment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} samples lie at one and the same place: no distance can be chosen.</source>
        <extracomment>insop_plugin/core/optimised_assessment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the coordinates were lost on the way, or the same for all as in a report by district.</source>
        <extracomment>insop_plugin/core/optimised_assessment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it in the field book, or keep the sample without a position.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a pair of coordinates.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x}, {y} are no degrees; they look like metres of a map projection.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the coordinate system. {guess}</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longitude {x} is counted from 0 to 360 degrees.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract 360: it would be {longitude}, {latitude}.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x}, {y} is outside the range of degrees.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the numbers and the coordinate system.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x}, {y} is outside the range of degrees; the other way round it is a position.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two columns in the recipe and import again. It would be {longitude}, {latitude}.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x}, {y} does not lie in {country}; exchanging the two or changing a sign would both put it there.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the field book; which of the two it is cannot be told from the numbers.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position {x}, {y} lies at sea, more than 0.05 degrees from any land on the map of the world.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals look like minutes, as in all {points} places of the column (by chance: {chance}).</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check one position in the field book. If 9.45 means 9° 45&apos;, it would be {longitude}, {latitude}.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position lies {distance_m} m from the centre of {name}: probably only the area was known.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the true position, or choose “centre of an area” and state how far the true place may be.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals given: {decimals}. The position is known to {north_km} km north-south and {east_km} km east-west.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Located by place name or area ({method}): known to about {accuracy_m} m, not better.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this accuracy with the sample; do not use it where the exact place matters.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} different values of {field} lie in exactly this place.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate system of the {n} positions is not stated; WGS 84 degrees are assumed.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the data; an old national datum moves points by up to several hundred metres.</source>
        <extracomment>insop_plugin/core/position_checks/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: {systems} ({fits} of {n} points fit {country}).</source>
        <extracomment>insop_plugin/core/position_checks/system_guess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: {systems} ({fits} of {n} points fit {country}; they differ by up to {metres} m).</source>
        <extracomment>insop_plugin/core/position_checks/system_guess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: {systems} ({fits} of {n} points fit {country}). With X and Y exchanged it may as well be {others}.</source>
        <extracomment>insop_plugin/core/position_checks/system_guess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {tried} systems puts most of the {n} points into {country}.</source>
        <extracomment>insop_plugin/core/position_checks/system_guess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told: {fits} of {n} points fit {country} in each of: {others}.</source>
        <extracomment>insop_plugin/core/position_checks/system_guess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end lies above the upper one.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two, if they were mixed up.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depths are negative numbers.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they count downwards from the surface, leave out the minus signs.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer begins above the surface and ends below it.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depths count from the surface of the mineral soil; divide litter and soil into two layers.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has another layer with the same depths.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, or their mean; for samples of different days give each day a profile of its own.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer begins before the one above it ends.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both depths: each layer begins where the one above it ends.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no upper or no lower depth.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both in centimetres.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper and the lower depth are the same.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the layer begins and ends.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another layer of this profile has a problem, so the whole profile is refused.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the other layer.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organic layer (litter or peat) is not mixed with the mineral soil below it.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; map organic layers by themselves.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer lies above the surface of the mineral soil.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known between the layer above and this one.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, if no layer was forgotten.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer reaches very deep.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the depths are in centimetres, not in millimetres.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mineral soil begins where the litter ends: the depths seem to count from the top of the litter.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract the thickness of the litter, so that the mineral soil begins at 0.</source>
        <extracomment>insop_plugin/core/profile_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {n} rows has a value or a limit.</source>
        <extracomment>insop_plugin/core/quality/check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field with the values.</source>
        <extracomment>insop_plugin/core/quality/check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the detection limit</source>
        <extracomment>insop_plugin/core/quality/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above a tenth of the samples&apos; median</source>
        <extracomment>insop_plugin/core/quality/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same result stands in row {other}: place, depth, date, procedure and value agree.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the table was imported twice, delete one of the two.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {other}, {distance} m away, has nearly the same value ({other_value}) at the same depth.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the same sample, delete one; if it is a duplicate, say so in its role.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {pairs} pairs of results lie at one place with one value: they are not listed.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether all samples have been given the same position.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field duplicates {value} and {other_value} (row {other}) differ by {rpd} %, more than {limit} %.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the site&apos;s variation and at how the samples were taken; keep both.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory duplicates {value} and {other_value} (row {other}) differ by {rpd} %, more than {limit} %.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse the batch again.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates {value} and {other_value} (row {other}) near the detection limit differ by more than it ({limit}).</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the laboratory; values so near the limit are uncertain.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duplicate without the sample it repeats ({parent}).</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in which sample it is a duplicate of.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} of {n} pairs of duplicates of {name} lie beyond the line that 10 of 100 may pass at {target} % precision.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory is less precise than that; carry the uncertainty along.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank contains {value}: {why}.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of its batch below ten times the blank are doubtful; ask the laboratory.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recovery} % of the certified {certified} were found; {low} to {high} % are accepted.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the laboratory; results of its batch may be biased in the same way.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is {score} standard deviations from the certified {certified} ({kind} score).</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 3 on it is unsatisfactory: ask the laboratory. From 2 on it is questionable.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference material without its certified value: recovery cannot be told.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the certified value and its uncertainty.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} by {procedure} is more than the {other_value} by {other_procedure} (row {other}), which dissolves more.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two procedures or units is wrong, or the samples were exchanged.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from the other {n} values: robust z {z} ({methods}).</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check unit and transcription. If it is right, keep it: in pollution the outliers are the signal.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike its {k} nearest neighbours (median {near}): robust z {z}.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check position and value. If both are right, keep it: it may be a hot spot.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} values of {name} are {times} times those of ordinary soils ({usual} mg/kg).</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the unit with the laboratory&apos;s report; heavily polluted areas may be right. Nothing was changed.</source>
        <extracomment>insop_plugin/core/quality/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{role}” in row {row} is no role of a sample.</source>
        <extracomment>insop_plugin/core/quality/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles are {known}; empty means a normal sample.</source>
        <extracomment>insop_plugin/core/quality/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs of duplicates are too few for a line of precision; {needed} are needed.</source>
        <extracomment>insop_plugin/core/quality/precision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the control chart.</source>
        <extracomment>insop_plugin/core/quality/precision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position lies {distance_m} m from the centre of {area}: probably only that was known.</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals of all {points} places are below 0.60: they look like minutes (by chance: {chance}).</source>
        <extracomment>insop_plugin/core/rules/position.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases} of {n} samples are cases of {field}: a scan needs at least 2 cases and 1 that is none.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another threshold or field.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest circle may hold {share} % of all; that has to be above 0 and at most 50 %.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 % is usual; a smaller share finds smaller clusters, and is quicker.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Poisson model needs a field with the population, or with the expected cases.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose POPULATION, or the Bernoulli model where each sample is a case or not.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{simulations} simulations give no p below {smallest}; ALPHA is {alpha}.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {needed} simulations; 999 are usual.</source>
        <extracomment>insop_plugin/core/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {value} in {field}: without a threshold, 1 is a case and 0 is none.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a threshold: values above it are cases.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has “{value}” in {field}: known are above, below, cannot tell and undetermined.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field class of Compare with guideline values, or a field of numbers.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds words; a threshold of {threshold} says nothing about them.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the threshold empty, or choose a field of numbers.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {value} cases in {field}; cases are whole numbers of 0 or more.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or use the Bernoulli model with a threshold.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {cases} cases in a population of {value} ({field}).</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A population is 0 or more, and above 0 wherever there are cases.</source>
        <extracomment>insop_plugin/core/scan_cases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more cases than expected</source>
        <extracomment>insop_plugin/core/scan_likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer cases than expected</source>
        <extracomment>insop_plugin/core/scan_likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more or fewer cases than expected</source>
        <extracomment>insop_plugin/core/scan_likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is no sum of contaminants.</source>
        <extracomment>insop_plugin/core/sum_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known sums: {known}.</source>
        <extracomment>insop_plugin/core/sum_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set {tef_set} has no factor for {members}, needed for {code}.</source>
        <extracomment>insop_plugin/core/sum_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another set, or a sum without these members.</source>
        <extracomment>insop_plugin/core/sum_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find hot spots in {n} results…</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters and outliers (local Moran&apos;s I)</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find clusters in {n} results…</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above or below guideline values</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare {n} results…</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method not given</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the points</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} · {unit} · {n} results</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results, none of them below a limit.</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} points.</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results yet: import a table first (step 3).</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results; {below} of them ({percent} %) are only known to lie below or above a limit.</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is much: try two ways to enter them, and compare.</source>
        <extracomment>insop_plugin/gui/analyse.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some edits are not saved yet and were not checked.</source>
        <extracomment>insop_plugin/gui/check/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: {message}</source>
        <extracomment>insop_plugin/gui/check/dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send 1 change</source>
        <extracomment>insop_plugin/gui/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was changed here and in the store. Decide:</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error keeps this from being sent.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} errors keep this from being sent.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have 1 doubt; you may send all the same.</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocking} The first: {told}</source>
        <extracomment>insop_plugin/gui/contribute_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows_in} rows = {rows_kept} kept + {rows_refused} refused</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows_flagged} of the kept are flagged</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells_in} results = {cells_kept} kept + {cells_refused} refused + {cells_without} not measured</source>
        <extracomment>insop_plugin/gui/import_table/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in recipe “{name}”</source>
        <extracomment>insop_plugin/gui/import_table/columns_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is {answer}, as in recipe “{name}”</source>
        <extracomment>insop_plugin/gui/import_table/columns_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {rows} of {total} rows; {refused} refused</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {rows} of {total} rows</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which coordinate system are {x} and {y}? Choose it below.</source>
        <extracomment>insop_plugin/gui/import_table/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} rows: {kept} kept, {refused} refused · {results} results kept, {no} refused</source>
        <extracomment>insop_plugin/gui/import_table/live_outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is refused or flagged</source>
        <extracomment>insop_plugin/gui/import_table/live_outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or flagged ({n})</source>
        <extracomment>insop_plugin/gui/import_table/live_outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood ({n} results)</source>
        <extracomment>insop_plugin/gui/import_table/live_outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “{value}” mean?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which unit are depths such as {value} given?</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much water has the soil, in per cent? It is taken for all results without their own.</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the bulk density of the soil, in g/cm³? It is taken for all results without their own.</source>
        <extracomment>insop_plugin/gui/import_table/mends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the position was found</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as GNSS, from a map, from a place name.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on ignition (%)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where results are per kilogram of ash.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk density (g/cm³)</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results per litre then mean per litre of soil; they are divided by it.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported as</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “as N” or “as P2O5”, where names or units do not say it.</source>
        <extracomment>insop_plugin/gui/import_table/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sheets</source>
        <extracomment>insop_plugin/gui/import_table/sheet_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read one below the other, and must have the same columns. The name of the sheet stands in a column.</source>
        <extracomment>insop_plugin/gui/import_table/sheet_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All with the same columns</source>
        <extracomment>insop_plugin/gui/import_table/sheet_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several…</source>
        <extracomment>insop_plugin/gui/import_table/sheet_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change is in the store</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes are in the store</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}, revision {rev}.</source>
        <extracomment>insop_plugin/gui/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits in 1 layer are not saved yet.</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors}, {warnings}</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change not sent</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change waits for an answer</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} errors</source>
        <extracomment>insop_plugin/gui/steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load 1 sample</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load 1 source</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load 1 site</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load 1 dataset</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load {n} datasets</source>
        <extracomment>insop_plugin/gui/store_counts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in 1 package</source>
        <extracomment>insop_plugin/gui/store_dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the contaminant</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of result (none, left, right, interval)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of detection or quantification</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of an interval</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample (soil properties are looked for among its results)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (ISO 3166-1 alpha-3)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH of the soil</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clay, %</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic matter, %</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture (sand, loam, silt, clay)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with guideline values</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceedance</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening value</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervention value</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land use</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminant of the whole layer (code)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline values of (own: the country that each sample lies in)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of values</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use of the whole layer (code)</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also values that are no longer in force</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare results of an unknown procedure as if it fitted</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>insop_plugin/processing/assess.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local background and threshold</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAD</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tukey</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTL</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance limit</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geochemical</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlier</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the fields</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples, or observations</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with concentrations (none: observations)</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants among observations (codes; empty: all)</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that makes groups</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published backgrounds</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants and groups</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these with a threshold</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results above their threshold</source>
        <extracomment>insop_plugin/processing/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary with non-detects</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>censored</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOD</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOQ</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaplan-Meier</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROS</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCL95</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for each group</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROS (regression on order statistics)</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum likelihood, lognormal</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the limit</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit divided by the root of 2</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resamples for ucl95 (0: none)</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that says which results are below a limit</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the limits</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that make groups</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with statistics</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a result</source>
        <extracomment>insop_plugin/processing/censoredsummary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check coordinates</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapped</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centroid</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sea</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or table</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system of these fields</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the country</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of all other rows (ISO code or name)</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the accuracy (m)</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that says how it was located</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that tells places apart</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they may belong</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings with a proposed position</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with X or longitude (tables)</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with Y or latitude (tables)</source>
        <extracomment>insop_plugin/processing/checkcoordinates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters of samples (DBSCAN, HDBSCAN)</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hull</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between neighbours (EPS; 0: from the data)</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in clusters</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in none</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples used</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a value or not exceeding</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPS, metres</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the values or classes</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only samples above (threshold)</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples near a core, itself counted (MIN_SAMPLES)</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least samples of a cluster</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulls of the clusters</source>
        <extracomment>insop_plugin/processing/clusters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources with hot samples (colocation)</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLQ</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-K</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripley</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attraction</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proximity</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relabelling</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polluter</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that attract hot samples</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources apart from hot samples</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot samples</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples compared</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell or undetermined, left out</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation quotient, sources to hot samples</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its p</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation quotient, hot samples to sources</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of the cross-K function</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance (bandwidth)</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K nearest samples</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples, hot or not</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot by (0 and 1, values with a threshold, or class)</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples above this are hot</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a source are samples by</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of nearest samples (K)</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabellings</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources by hot samples</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>insop_plugin/processing/colocation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only samples from this depth on (cm)</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only samples down to this depth (cm)</source>
        <extracomment>insop_plugin/processing/contaminantlayer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision given to the changes (0: none)</source>
        <extracomment>insop_plugin/processing/contribute.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the sample</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the result (above, below, cannot tell, undetermined)</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs known together often enough</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs found together</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-occurrence</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coexistence</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed contamination</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>association rules</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apriori</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biplot</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMF</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source apportionment</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline values (classes of the layer)</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile of each contaminant</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background: median + 2 MAD of logarithms</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks (0: a third of the extent)</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons or observations</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result exceeds</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants (codes with commas; none: all)</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the samples, where the rows have none</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in which both must be known</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations of blocks</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components and sources</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source profiles</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their field with the sample</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in which a set must be found</source>
        <extracomment>insop_plugin/processing/cooccurrence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of samples and of exceedances</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel density</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDE</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative density</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge correction</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raster</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartic</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diggle (divided by the kernel&apos;s part inside)</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jones-Diggle (keeps the number of samples)</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a weight or class</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that exceed</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, metres</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size, metres</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that the raster holds</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with weights</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that tells which samples exceed</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers exceed above (threshold)</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth (0: Silverman&apos;s rule)</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider where samples are sparse (adaptive)</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge correction</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size (0: from the bandwidth)</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective samples needed to tell a share</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>insop_plugin/processing/density.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common depths</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spline</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass-preserving</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GlobalSoilMap</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topsoil</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted mean</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal-area spline</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness-weighted mean</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spline at whole centimetres (to compare)</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of profiles</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depths (cm)</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the spline (LAMBDA)</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of a depth that is covered</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles at common depths</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of layers</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers in</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers used</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers refused</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers left out (organic)</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that names the profile</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper depth (cm)</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower depth (cm)</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon, or whether the layer is organic</source>
        <extracomment>insop_plugin/processing/depthharmonise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive band up to the K-th nearest, near ones weigh more</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal (binary)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row-standardised</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less with distance (Gaussian)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample itself belongs to its neighbourhood (Gi*)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of neighbours</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations (0: none)</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the permutations</source>
        <extracomment>insop_plugin/processing/getisord.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.gpkg *.xml *.kml *.geojson);;All files (*.*)</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html);;CSV (*.csv)</source>
        <extracomment>insop_plugin/processing/harmonisetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pollution indices</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contamination factor</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igeo</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geoaccumulation</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrichment factor</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLI</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pollution load</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mCd</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nemerow</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecological risk</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RI</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hazard quotient</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancer risk</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own table of health parameters</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxicity values</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as of this day (empty: today)</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations of the samples (in place of fields)</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result below a limit counts as</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element that normalises (EF)</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health: who is exposed (none: not computed)</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with indices</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants used</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminants without a background</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples whose class (mCd) cannot be told</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contaminant} has no background of its own: {reasons}</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of your own values are dated after {day} and not used.</source>
        <extracomment>insop_plugin/processing/indices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISA</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geary</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bivariate</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permutation</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K nearest</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-sided</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded (as GeoDa and PySAL)</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High among high</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low among low</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High among low</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low among high</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran&apos;s I of all samples</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geary&apos;s C of all samples</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the neighbours (for two fields)</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities are</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters and outliers</source>
        <extracomment>insop_plugin/processing/localmoran.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method transfer</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aqua regia</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRF</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extraction</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digestion</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing-Bablok</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pedotransfer</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary least squares</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented factor (aqua regia to total)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result to convert (FROM)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the other procedure, where it was measured (TO)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariates, as they are (pH)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariates, as logarithm (organic carbon, clay)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit in the scale of</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminant (code; needed for the documented factor)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that says whether FROM is only a limit</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that says whether TO is only a limit</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted results</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs used</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r²</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows converted</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be converted</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error variance of FROM by that of TO (Deming)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithms (log10)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure of FROM (code, such as EDTA)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure of TO (code, such as AR)</source>
        <extracomment>insop_plugin/processing/methodtransfer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimised hot spots</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incremental spatial autocorrelation</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexagon</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fishnet</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexagons</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares (fishnet)</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed by the assessment</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a cell (0: by the rule)</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in hot spots</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in cold spots</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places tested</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places without a neighbour</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance band, m</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples or incidents</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the values (none: points are incidents)</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count incidents in</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons to count in</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of censoring (left or &lt;), for re-runs</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the limits</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap re-runs</source>
        <extracomment>insop_plugin/processing/optimisedhotspots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QA</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicates</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference material</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPD</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thompson-Howarth</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality by contaminant</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series checked</source>
        <extracomment>insop_plugin/processing/qualitycheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan for clusters of exceedances (Kulldorff)</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan statistic</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SaTScan</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kulldorff</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative risk</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli: each sample is a case or not</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson: cases in a population</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cases than expected</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cases than expected</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant clusters</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples scanned</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log likelihood ratio of the most likely cluster</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of the most likely cluster</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (0 and 1, values with a threshold, class, or counts)</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values above this are cases (Bernoulli)</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population, or expected cases (Poisson)</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest circle, % of all</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significance level (ALPHA)</source>
        <extracomment>insop_plugin/processing/scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of contaminants</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDT</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dioxin</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEQ</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEF</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toxic equivalent</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower bound</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper bound</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.7 × the limit (the Netherlands)</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums (none: all that the layer has every member of)</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result below a limit counts in the medium sum as</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic equivalency factors</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums with all bounds</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of which all members are below limits</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums that lack something</source>
        <extracomment>insop_plugin/processing/sums.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a checkout with edits that are not in the store yet ({n}).</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot become a checkout: its name does not end in “.gpkg”.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name that ends in “.gpkg”.</source>
        <extracomment>insop_plugin/stores/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of {collection} that are in the checkout already: {n}. The first is {uid}.</source>
        <extracomment>insop_plugin/stores/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fg/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femtograms per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fg/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femtograms per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/mg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams per milligram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/mg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrograms per milligram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng/mg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanograms per milligram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/100 kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams per 100 kilograms of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanograms per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb/short ton</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds per short ton of 2000 pounds</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/short ton</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilograms per short ton of 2000 pounds</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oz/short ton</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troy ounces per short ton (assay)</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fg TEQ/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng TEQ/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg TEQ/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppt TEQ</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic equivalents, parts per 10^12 by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppb TEQ</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic equivalents, parts per 10^9 by mass</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mol/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moles per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mol/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moles per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nmol/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanomoles per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pmol/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picomoles per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol/mg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles per milligram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µmol/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micromoles per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mBq/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millibecquerels per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBq/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabecquerels per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kBq/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilobecquerels per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bq/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becquerels per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kBq/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilobecquerels per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBq/t</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabecquerels per tonne of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bq/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becquerels per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fCi/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femtocuries per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fCi/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femtocuries per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µCi/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcuries per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µCi/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcuries per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mCi/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millicuries per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mCi/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millicuries per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dpm/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disintegrations per minute and gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dpm/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disintegrations per minute and kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dps/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disintegrations per second and gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dps/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disintegrations per second and kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmol/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimoles per kilogram of soil, of charge or of substance: the text does not say which</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meq/g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliequivalents per gram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol(+)/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles of charge per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mol(+)/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moles of charge per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/L of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass per litre of soil; needs the bulk density to become a mass fraction</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/L of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/L of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng/L of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg/L of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/100 mL of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass per 100 millilitres of soil; needs the bulk density to become a mass fraction</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb/ft³</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds per cubic foot</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most probable number per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFU/100 g</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colony-forming units per 100 grams of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFU/kg</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colony-forming units per kilogram of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmol(+)/dm³ of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimoles of charge per cubic decimetre of soil; needs the bulk density</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmol(+)/dm³ of soil</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimoles of charge per cubic decimetre of soil; needs the bulk density</source>
        <extracomment>resources/tables/unit.csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other jurisdictions or levels; values that are no longer in force are left out unless asked for. The own country is known only where a field says it (ISO 3166-1 alpha-3).</source>
        <extracomment>insop_plugin/core/assessment/assess.py</extracomment>
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
    <message>
        <source>Refused or flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
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
    <message>
        <source>Drop a CSV, XLSX, ODS, GeoPackage, XML, KML or GeoJSON file here, or choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of the workbook, layer of the GeoPackage, or element of the XML file that repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row above the names with headings over several columns, such as “Metals (mg/kg)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Methods in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row below the names that says how each column was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOD in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row below the names that gives the limit of detection of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOQ in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row below the names that gives the limit of quantification of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left out at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows below the table that are no samples: totals, means, footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> rows</source>
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
    <message>
        <source>Choose what was measured. Its results become a layer of points, one for each result, and the tool you choose opens with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools of INSOP are in the Processing toolbox too</source>
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
