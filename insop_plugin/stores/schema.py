"""Tables that are not in the data model: GeoPackage's own, the store's and the checkout's."""

# OGC 12-128r18, annex C and clause 2
GEOPACKAGE_TABLES = (
    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,"
    " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)",
    "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,"
    " description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
    " min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,"
    " CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
    " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,"
    " CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),"
    " CONSTRAINT uk_gc_table_name UNIQUE (table_name),"
    " CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),"
    " CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))",
    "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,"
    " definition TEXT NOT NULL, scope TEXT NOT NULL,"
    " CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
)

WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
SRS = (
    ("srs_name", "srs_id", "organization", "organization_coordsys_id", "definition", "description"),
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude/latitude coordinates in decimal degrees on WGS 84"),
)

STORE_TABLES = (
    "CREATE TABLE store_info (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), store_id TEXT NOT NULL,"
    " epoch TEXT NOT NULL, schema_version INTEGER NOT NULL, title TEXT NOT NULL, licence TEXT NOT NULL,"
    " created TEXT NOT NULL, countries TEXT NOT NULL, self_review INTEGER NOT NULL)",
    "CREATE TABLE clock (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), rev INTEGER NOT NULL)",
    "CREATE TABLE push (push_id TEXT PRIMARY KEY, rev INTEGER NOT NULL UNIQUE, actor TEXT NOT NULL,"
    " country TEXT NOT NULL, licence TEXT NOT NULL, sharing_level TEXT NOT NULL, client TEXT NOT NULL,"
    " payload_sha TEXT NOT NULL, received TEXT NOT NULL, changes INTEGER NOT NULL, result TEXT NOT NULL)",
    "CREATE TABLE change (rev INTEGER NOT NULL, ord INTEGER NOT NULL, collection TEXT NOT NULL, uid TEXT NOT NULL,"
    " op TEXT NOT NULL, prev_rev INTEGER NOT NULL, actor TEXT NOT NULL, push_id TEXT NOT NULL, at TEXT NOT NULL,"
    " before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (rev, ord)) WITHOUT ROWID",
    "CREATE TABLE review (collection TEXT NOT NULL, uid TEXT NOT NULL, rev INTEGER NOT NULL, from_state TEXT NOT NULL,"
    " to_state TEXT NOT NULL, reviewer TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,"
    " PRIMARY KEY (collection, uid, rev)) WITHOUT ROWID",
    "CREATE INDEX change_of_row ON change (uid, rev)",
    "CREATE TRIGGER change_is_append_only_u BEFORE UPDATE ON change"
    " BEGIN SELECT raise(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER change_is_append_only_d BEFORE DELETE ON change"
    " BEGIN SELECT raise(ABORT, 'the journal is append-only'); END",
)

REVIEWS = (  # checkouts made before it get it with their next update
    "CREATE TABLE insop_review (collection TEXT NOT NULL, uid TEXT NOT NULL, rev INTEGER NOT NULL, state TEXT NOT NULL,"
    " reason TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (collection, uid))"
)

CHECKOUT_TABLES = (
    REVIEWS,
    "CREATE TABLE insop_checkout (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), address TEXT NOT NULL,"
    " store_id TEXT NOT NULL, epoch TEXT NOT NULL, rev INTEGER NOT NULL, schema_version INTEGER NOT NULL,"
    " selection TEXT NOT NULL, title TEXT NOT NULL, licence TEXT NOT NULL, device TEXT NOT NULL,"
    " created TEXT NOT NULL, pulled TEXT NOT NULL)",
    "CREATE TABLE insop_outbox (push_id TEXT PRIMARY KEY, created TEXT NOT NULL, state TEXT NOT NULL,"
    " digest TEXT NOT NULL, contribution TEXT NOT NULL)",
    "CREATE TABLE insop_receipt (id INTEGER PRIMARY KEY, push_id TEXT NOT NULL, at TEXT NOT NULL,"
    " status TEXT NOT NULL, receipt TEXT NOT NULL)",
    "CREATE TABLE insop_conflict (collection TEXT NOT NULL, uid TEXT NOT NULL, rev INTEGER NOT NULL,"
    " theirs TEXT, found TEXT NOT NULL, PRIMARY KEY (collection, uid))",
)
