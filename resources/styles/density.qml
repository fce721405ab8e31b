<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" enabled="false" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" classificationMax="1" opacity="1" band="1" alphaBand="-1" classificationMin="0" nodataColor="">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" minimumValue="0" clip="0" labelPrecision="6" maximumValue="1" classificationMode="1">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option value="255,255,212,0" name="color1" type="QString"/>
              <Option value="102,37,6,255" name="color2" type="QString"/>
              <Option value="0" name="discrete" type="QString"/>
              <Option value="gradient" name="rampType" type="QString"/>
              <Option value="0.04;255,247,188,255:0.25;254,227,145,255:0.45;254,196,79,255:0.6;254,153,41,255:0.8;204,76,2,255" name="stops" type="QString"/>
            </Option>
            <prop v="255,255,212,0" k="color1"/>
            <prop v="102,37,6,255" k="color2"/>
            <prop v="0" k="discrete"/>
            <prop v="gradient" k="rampType"/>
            <prop v="0.04;255,247,188,255:0.25;254,227,145,255:0.45;254,196,79,255:0.6;254,153,41,255:0.8;204,76,2,255" k="stops"/>
          </colorramp>
          <item color="#ffffd4" value="0" alpha="0" label="0"/>
          <item color="#fff7bc" value="0.04" alpha="255" label="0.04"/>
          <item color="#fee391" value="0.25" alpha="255" label="0.25"/>
          <item color="#fec44f" value="0.45" alpha="255" label="0.45"/>
          <item color="#fe9929" value="0.6" alpha="255" label="0.6"/>
          <item color="#cc4c02" value="0.8" alpha="255" label="0.8"/>
          <item color="#662506" value="1" alpha="255" label="1"/>
          <rampLegendSettings minimumLabel="" suffix="" direction="0" orientation="2" prefix="" maximumLabel="" useContinuousLegend="1">
            <numericFormat id="basic">
              <Option type="Map">
                <Option value="" name="decimal_separator" type="QChar"/>
                <Option value="6" name="decimals" type="int"/>
                <Option value="0" name="rounding_type" type="int"/>
                <Option value="false" name="show_plus" type="bool"/>
                <Option value="true" name="show_thousand_separator" type="bool"/>
                <Option value="false" name="show_trailing_zeros" type="bool"/>
                <Option value="" name="thousand_separator" type="QChar"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation invertColors="0" colorizeStrength="100" saturation="0" grayscaleMode="0" colorizeGreen="128" colorizeBlue="128" colorizeOn="0" colorizeRed="255"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
