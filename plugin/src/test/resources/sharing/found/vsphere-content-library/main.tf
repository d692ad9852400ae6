provider "vsphere" {
  vsphere_server = "vcenter.dp.downland-police.example"
}

data "vsphere_datacenter" "hq" {
  name = "dp-hq"
}
resource "vsphere_compute_cluster" "police" {
  name          = "police"
  datacenter_id = data.vsphere_datacenter.hq.id
}
resource "vsphere_content_library" "gold" {
  name = "gold"
  subscription {
    subscription_url = "https://vcenter.county.downland-council.example/cls/vcsp/lib/1/lib.json"
  }
}
resource "vsphere_virtual_machine" "rms" {
  name             = "rms"
  resource_pool_id = vsphere_compute_cluster.police.resource_pool_id
  clone {
    template_uuid = vsphere_content_library_item.rms.id
  }
}
resource "vsphere_content_library_item" "rms" {
  name       = "rms"
  library_id = vsphere_content_library.gold.id
}
