data "vsphere_datacenter" "hq" {
  name = "dp-hq"
}

resource "vsphere_compute_cluster" "police" {
  name          = "police"
  datacenter_id = data.vsphere_datacenter.hq.id
}

resource "vsphere_host" "one" {
  hostname = "esx1.dp.downland-police.example"
  username = "root"
  cluster  = vsphere_compute_cluster.police.id
}

resource "vsphere_nas_datastore" "county" {
  name            = "county-nfs"
  host_system_ids = [vsphere_host.one.id]
  type            = "NFS"
  remote_hosts    = ["nas.county.downland-council.example"]
  remote_path     = "/export/police"
}

resource "vsphere_virtual_machine" "rms" {
  name             = "rms"
  resource_pool_id = vsphere_compute_cluster.police.resource_pool_id
  datastore_id     = vsphere_nas_datastore.county.id
}
